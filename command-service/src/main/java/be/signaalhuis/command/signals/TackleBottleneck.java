package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say how a bottleneck was dealt with. */
record TackleBottleneck(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        LocalDate tackledOn,
        Sealed<String> how,
        LocalDate today) {}
