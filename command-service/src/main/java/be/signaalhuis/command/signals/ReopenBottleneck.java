package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Work on a bottleneck again that was thought to be tackled. */
record ReopenBottleneck(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        LocalDate reopenedOn,
        Sealed<String> reason,
        LocalDate today) {}
