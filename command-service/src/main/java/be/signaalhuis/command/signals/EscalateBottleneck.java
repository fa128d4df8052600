package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put a bottleneck before a policy body. */
record EscalateBottleneck(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        LocalDate escalatedOn,
        Code body,
        Sealed<String> question,
        LocalDate today) {}
