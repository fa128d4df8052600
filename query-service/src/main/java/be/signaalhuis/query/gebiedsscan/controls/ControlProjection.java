package be.signaalhuis.query.gebiedsscan.controls;

import be.signaalhuis.events.gebiedsscan.TargetedControlEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every targeted control. */
@Component
@ProcessingGroup(ControlProjection.VIEW)
class ControlProjection extends BatchedProjection<TargetedControlEvent> {

    static final String VIEW = "gebiedsscan-controls";

    private static final int VERSION = 1;

    ControlProjection(ControlTable table, ControlFold fold, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(TargetedControlEvent.class), table.following(fold::after), sql);
    }
}
