package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take one row of a register over: the report and, if it was closed there, its closure, as one append. */
record ImportDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId,
        ExternalReference externalReference,
        ReportContent content,
        Closure closure,
        LocalDate today) {

    RegisterDiscriminationReport registration() {
        return new RegisterDiscriminationReport(reportId, externalReference, content, today);
    }
}
