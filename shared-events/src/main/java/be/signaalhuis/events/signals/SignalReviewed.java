package be.signaalhuis.events.signals;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody looked at a signal that asked for it, and let it stand as it is. */
@Revision("1")
public record SignalReviewed(SignalId signalId, LocalDate reviewedOn, Sealed<String> note) implements SignalEvent {}
