package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to each scan, sealed as it came. */
@Component
@ProcessingGroup(ScanProjection.VIEW)
class ScanProjection extends BatchedProjection<GebiedsscanEvent> {

    static final String VIEW = "gebiedsscan-scans";

    private static final int VERSION = 1;

    ScanProjection(ScanTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(GebiedsscanEvent.class), table, sql);
    }
}
