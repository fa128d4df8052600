package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The table sat.
 *
 * @param type who was there: with the client, without, care workers only, or with the family's network
 * @param first whether it is the first overleg of this family
 * @param attendance who was there, as far as it was said
 */
@Revision("1")
public record MeetingHeld(
        OverlegId overlegId,
        MeetingId meetingId,
        LocalDate heldOn,
        Code type,
        boolean first,
        List<ParticipantId> attendance,
        CodeListVersion codeLists)
        implements OverlegEvent {

    public MeetingHeld {
        attendance = List.copyOf(attendance);
    }
}
