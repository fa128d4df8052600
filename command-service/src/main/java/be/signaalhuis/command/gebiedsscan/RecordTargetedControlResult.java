package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down what a targeted control brought to light. */
record RecordTargetedControlResult(
        @TargetAggregateIdentifier ControlId controlId,
        long expectedVersion,
        LocalDate heldOn,
        Sealed<String> outcome,
        LocalDate today) {}
