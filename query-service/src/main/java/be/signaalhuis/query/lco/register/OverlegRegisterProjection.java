package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every file for the register. */
@Component
@ProcessingGroup(OverlegRegisterProjection.VIEW)
class OverlegRegisterProjection extends BatchedProjection<OverlegEvent> {

    static final String VIEW = "overleg-register";

    private static final int VERSION = 1;

    OverlegRegisterProjection(OverlegTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(OverlegEvent.class), table.following(OverlegFold::after), sql);
    }
}
