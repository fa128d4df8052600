package be.signaalhuis.command.signals;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down what the policy body answered. */
record AnswerBottleneck(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        long expectedVersion,
        LocalDate answeredOn,
        Sealed<String> answer,
        LocalDate today) {}
