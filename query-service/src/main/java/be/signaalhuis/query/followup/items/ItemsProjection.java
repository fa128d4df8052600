package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.followup.FollowUpItemEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every action point, agreement and recommendation. */
@Component
@ProcessingGroup(ItemsProjection.VIEW)
class ItemsProjection extends BatchedProjection<FollowUpItemEvent> {

    static final String VIEW = "followup-items";

    private static final int VERSION = 1;

    ItemsProjection(ItemTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(FollowUpItemEvent.class), table.following(ItemFold::after), sql);
    }
}
