package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.BottleneckId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say which services work on a bottleneck, beside its coordinator. */
record InvolveServices(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        List<Code> services,
        LocalDate today) {}
