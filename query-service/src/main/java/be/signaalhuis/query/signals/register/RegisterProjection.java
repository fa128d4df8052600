package be.signaalhuis.query.signals.register;

import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every signal for the register; who logged it stands in the metadata. */
@Component
@ProcessingGroup(RegisterProjection.VIEW)
class RegisterProjection extends BatchedProjection<SignalEvent> {

    static final String VIEW = "signals-register";

    private static final int VERSION = 1;

    RegisterProjection(RegisterTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(SignalEvent.class), table.following(SignalFold::after), sql);
    }
}
