package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every signal for the counts of the gebiedsscan. */
@Component
@ProcessingGroup(SignalProjection.VIEW)
class SignalProjection extends BatchedProjection<SignalEvent> {

    static final String VIEW = "gebiedsscan-signals";

    private static final int VERSION = 1;

    SignalProjection(SignalTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.codesOf(SignalEvent.class), table.following(CountedSignalFold::after), sql);
    }
}
