package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down what a source says. */
record RecordIndicatorValue(@TargetAggregateIdentifier IndicatorValueId valueId, GivenValue given, LocalDate today) {}
