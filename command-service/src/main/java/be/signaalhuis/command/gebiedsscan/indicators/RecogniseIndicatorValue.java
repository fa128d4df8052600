package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask a known value whether a row of a register is what it was first recorded as; changes nothing. */
record RecogniseIndicatorValue(@TargetAggregateIdentifier IndicatorValueId valueId, GivenValue given) {}
