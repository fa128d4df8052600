package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was written down of a held meeting was wrong; the values are all there, also those that stay. */
@Revision("1")
public record MeetingCorrected(
        OverlegId overlegId,
        MeetingId meetingId,
        Sealed<String> reason,
        LocalDate heldOn,
        Code type,
        boolean first,
        List<ParticipantId> attendance,
        CodeListVersion codeLists)
        implements OverlegEvent {

    public MeetingCorrected {
        attendance = List.copyOf(attendance);
    }
}
