package be.signaalhuis.query.audit.trail;

import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Envelope;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows whatever happens. */
@Component
@ProcessingGroup(TrailProjection.VIEW)
class TrailProjection extends BatchedProjection<Envelope> {

    static final String VIEW = "audit-trail";

    private static final int VERSION = 1;

    TrailProjection(TrailTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.everything(), table, sql);
    }
}
