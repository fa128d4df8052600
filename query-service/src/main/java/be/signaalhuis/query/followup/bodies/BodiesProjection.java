package be.signaalhuis.query.followup.bodies;

import be.signaalhuis.events.followup.ConsultationBodyEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every body that meets. */
@Component
@ProcessingGroup(BodiesProjection.VIEW)
class BodiesProjection extends BatchedProjection<ConsultationBodyEvent> {

    static final String VIEW = "followup-bodies";

    private static final int VERSION = 1;

    BodiesProjection(BodyTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(ConsultationBodyEvent.class), table.following(BodyFold::after), sql);
    }
}
