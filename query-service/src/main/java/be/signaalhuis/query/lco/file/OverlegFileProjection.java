package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to each overleg, sealed as it came. */
@Component
@ProcessingGroup(OverlegFileProjection.VIEW)
class OverlegFileProjection extends BatchedProjection<OverlegEvent> {

    static final String VIEW = "overleg-file";

    private static final int VERSION = 1;

    OverlegFileProjection(OverlegEvents table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(OverlegEvent.class), table, sql);
    }
}
