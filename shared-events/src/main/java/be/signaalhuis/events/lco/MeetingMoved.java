package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A planned meeting will be on another day, at another hour or another place, or with others. */
@Revision("1")
public record MeetingMoved(
        OverlegId overlegId,
        MeetingId meetingId,
        LocalDate plannedOn,
        LocalTime at,
        Sealed<String> place,
        List<ParticipantId> invited,
        Sealed<String> reason)
        implements OverlegEvent {

    public MeetingMoved {
        invited = List.copyOf(invited);
    }
}
