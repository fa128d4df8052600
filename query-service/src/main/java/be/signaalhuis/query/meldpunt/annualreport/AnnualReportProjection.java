package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every report for the annual report. */
@Component
@ProcessingGroup(AnnualReportProjection.VIEW)
class AnnualReportProjection extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "meldpunt-annual-report";

    private static final int VERSION = 1;

    AnnualReportProjection(AnnualReportTable table, JdbcClient sql) {
        super(
                VIEW,
                VERSION,
                Follows.codesOf(DiscriminationReportEvent.class),
                table.following(CountedReportFold::after),
                sql);
    }
}
