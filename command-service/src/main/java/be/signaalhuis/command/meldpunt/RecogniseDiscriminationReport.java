package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask a known report whether a row of a register is what it was first registered as; changes nothing. */
record RecogniseDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId, ReportContent content, Closure closure) {}
