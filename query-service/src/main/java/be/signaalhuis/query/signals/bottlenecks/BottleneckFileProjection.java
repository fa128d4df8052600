package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to each bottleneck, sealed as it came. */
@Component
@ProcessingGroup(BottleneckFileProjection.VIEW)
class BottleneckFileProjection extends BatchedProjection<BottleneckEvent> {

    static final String VIEW = "bottleneck-file";

    private static final int VERSION = 1;

    BottleneckFileProjection(BottleneckEvents table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(BottleneckEvent.class), table, sql);
    }
}
