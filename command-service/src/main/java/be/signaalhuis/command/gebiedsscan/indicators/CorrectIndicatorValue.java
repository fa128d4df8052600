package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import be.signaalhuis.events.sealing.Sealed;
import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that a value is another one. */
record CorrectIndicatorValue(
        @TargetAggregateIdentifier IndicatorValueId valueId,
        long expectedVersion,
        BigDecimal value,
        Sealed<String> reason) {}
