package be.signaalhuis.events.lco;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A neutral chair, who is none of the helpers. */
@Revision("1")
public record CoordinatorAppointed(OverlegId overlegId, ParticipantId participantId, LocalDate appointedOn)
        implements OverlegEvent {}
