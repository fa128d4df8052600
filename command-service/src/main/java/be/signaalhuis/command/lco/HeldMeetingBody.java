package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How a meeting was held, as it is sent.
 *
 * @param meeting the planned one that it was; absent when it was not planned
 * @param participants who was there, as far as it is said; for the client their part is enough
 * @param report may follow
 * @param withClient whether the report was written together with the client
 */
@Schema(requiredProperties = {"heldOn", "type"})
record HeldMeetingBody(
        UUID meeting,
        LocalDate heldOn,
        Code type,
        List<AttendantBody> participants,
        String minutes,
        HeldReportBody report,
        Boolean withClient) {

    /** @param newId its id when it was not planned */
    HoldMeeting toChange(UUID newId, LocalDate today) {
        return new HoldMeeting(
                new MeetingId(meeting == null ? newId : meeting),
                meeting != null,
                heldOn,
                type,
                attendants(),
                (report == null ? HeldReportBody.NONE : report).with(minutes, withClient),
                today);
    }

    private List<Attendant> attendants() {
        var attendants = new ArrayList<Attendant>();
        for (var sent : participants == null ? List.<AttendantBody>of() : participants) {
            var field = "participants[" + attendants.size() + "]";
            attendants.add(sent == null ? null : sent.toAttendant(field, heldOn));
        }
        return attendants;
    }
}
