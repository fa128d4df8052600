package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.followup.ConversationMomentEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every conversation moment. */
@Component
@ProcessingGroup(MomentsProjection.VIEW)
class MomentsProjection extends BatchedProjection<ConversationMomentEvent> {

    static final String VIEW = "followup-moments";

    private static final int VERSION = 1;

    MomentsProjection(MomentTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(ConversationMomentEvent.class), table.following(MomentFold::after), sql);
    }
}
