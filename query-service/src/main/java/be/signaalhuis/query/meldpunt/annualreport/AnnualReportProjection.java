package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.VersionedProjection;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Follows every report for the annual report. */
@Component
@ProcessingGroup(AnnualReportProjection.VIEW)
class AnnualReportProjection extends VersionedProjection<DiscriminationReportEvent, CountedReport> {

    static final String VIEW = "meldpunt-annual-report";

    AnnualReportProjection(AnnualReportTable table) {
        super(DiscriminationReportEvent.class, event -> event.reportId().value(), CountedReportFold::after, table);
    }
}
