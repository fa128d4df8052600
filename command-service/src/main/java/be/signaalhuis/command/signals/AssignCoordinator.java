package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.BottleneckId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let another service answer for a bottleneck. */
record AssignCoordinator(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        Code coordinator,
        LocalDate today) {}
