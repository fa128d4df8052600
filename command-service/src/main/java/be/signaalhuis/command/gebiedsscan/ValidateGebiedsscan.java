package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.gebiedsscan.ScanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Note that a meeting found the concept to be right. */
record ValidateGebiedsscan(
        @TargetAggregateIdentifier ScanId scanId, long expectedVersion, Validation validation, LocalDate today) {}
