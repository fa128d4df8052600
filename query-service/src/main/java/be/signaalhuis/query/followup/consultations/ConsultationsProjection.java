package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.followup.ConsultationEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every meeting, from its plan to what it decided. */
@Component
@ProcessingGroup(ConsultationsProjection.VIEW)
class ConsultationsProjection extends BatchedProjection<ConsultationEvent> {

    static final String VIEW = "followup-consultations";

    private static final int VERSION = 1;

    ConsultationsProjection(MeetingTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(ConsultationEvent.class), table.following(MeetingFold::after), sql);
    }
}
