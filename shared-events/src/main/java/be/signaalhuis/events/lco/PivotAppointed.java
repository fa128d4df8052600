package be.signaalhuis.events.lco;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The care worker whom the client turns to first (spilfiguur). */
@Revision("1")
public record PivotAppointed(OverlegId overlegId, ParticipantId participantId, LocalDate appointedOn)
        implements OverlegEvent {}
