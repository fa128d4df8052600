package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write a new report down. */
record RegisterDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId,
        ExternalReference externalReference,
        ReportContent content,
        LocalDate today) {}
