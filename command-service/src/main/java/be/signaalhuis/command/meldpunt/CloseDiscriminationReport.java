package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.meldpunt.ReportId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Finish the work on a report. */
record CloseDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId, long expectedVersion, Closure closure, LocalDate today) {}
