package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The table is going to sit.
 *
 * @param at null when only the day is known
 */
@Revision("1")
public record MeetingPlanned(
        OverlegId overlegId,
        MeetingId meetingId,
        LocalDate plannedOn,
        LocalTime at,
        Sealed<String> place,
        List<ParticipantId> invited)
        implements OverlegEvent {

    public MeetingPlanned {
        invited = List.copyOf(invited);
    }
}
