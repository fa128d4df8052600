package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.gebiedsscan.ScanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make the validated version what is known of these areas. */
record AdoptGebiedsscan(
        @TargetAggregateIdentifier ScanId scanId, long expectedVersion, LocalDate adoptedOn, LocalDate today) {}
