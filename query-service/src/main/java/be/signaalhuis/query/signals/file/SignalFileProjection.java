package be.signaalhuis.query.signals.file;

import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what happened to each signal, sealed as it came. */
@Component
@ProcessingGroup(SignalFileProjection.VIEW)
class SignalFileProjection extends BatchedProjection<SignalEvent> {

    static final String VIEW = "signal-file";

    private static final int VERSION = 1;

    SignalFileProjection(SignalEvents table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(SignalEvent.class), table, sql);
    }
}
