package be.signaalhuis.events.signals;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * A signal turned out to tell what another one tells: it counts no more, nothing of it is lost.
 *
 * @param into the signal that stays
 */
@Revision("1")
public record SignalMerged(SignalId signalId, SignalId into, Sealed<String> reason) implements SignalEvent {}
