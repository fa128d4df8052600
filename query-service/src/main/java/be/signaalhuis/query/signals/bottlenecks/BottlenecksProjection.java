package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.signals.BottleneckEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every bottleneck, and which signals it holds. */
@Component
@ProcessingGroup(BottlenecksProjection.VIEW)
class BottlenecksProjection extends BatchedProjection<BottleneckEvent> {

    static final String VIEW = "bottlenecks";

    private static final int VERSION = 1;

    BottlenecksProjection(BottleneckTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(BottleneckEvent.class), table.following(BottleneckFold::after), sql);
    }
}
