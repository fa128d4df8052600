package be.signaalhuis.events.lco;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody left the table, and sees nothing of it any more. */
@Revision("1")
public record ParticipantLeft(OverlegId overlegId, ParticipantId participantId, LocalDate leftOn, Sealed<String> reason)
        implements OverlegEvent {}
