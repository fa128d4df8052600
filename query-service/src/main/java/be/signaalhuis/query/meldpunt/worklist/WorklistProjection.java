package be.signaalhuis.query.meldpunt.worklist;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every report for the worklist. */
@Component
@ProcessingGroup(WorklistProjection.VIEW)
class WorklistProjection extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "meldpunt-worklist";

    private static final int VERSION = 1;

    WorklistProjection(WorklistTable table, JdbcClient sql) {
        super(
                VIEW,
                VERSION,
                Follows.codesOf(DiscriminationReportEvent.class),
                table.following(WorklistFold::after),
                sql);
    }
}
