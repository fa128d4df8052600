package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to each report, sealed as it came. */
@Component
@ProcessingGroup(FileProjection.VIEW)
class FileProjection extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "meldpunt-file";

    private static final int VERSION = 1;

    FileProjection(ReportEvents table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(DiscriminationReportEvent.class), table, sql);
    }
}
