package be.signaalhuis.events.signals;

import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/** A signal turned out not to belong to a bottleneck. */
@Revision("1")
public record SignalUnbundled(BottleneckId bottleneckId, SignalId signalId, Sealed<String> reason)
        implements BottleneckEvent {}
