package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Add signals to a bottleneck. */
record BundleSignals(
        @TargetAggregateIdentifier BottleneckId bottleneckId, long expectedVersion, List<SignalId> signals) {}
