package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.gebiedsscan.ScanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down what is known of one life domain in one area. */
record CompleteLifeDomain(
        @TargetAggregateIdentifier ScanId scanId,
        long expectedVersion,
        ScanCell cell,
        CellTexts texts,
        LocalDate today) {}
