package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a signal out of a bottleneck that it does not belong to. */
record UnbundleSignal(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        SignalId signalId,
        Sealed<String> reason) {}
