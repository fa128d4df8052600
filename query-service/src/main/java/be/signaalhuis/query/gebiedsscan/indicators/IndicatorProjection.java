package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.gebiedsscan.IndicatorValueEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the values of indicators. */
@Component
@ProcessingGroup(IndicatorProjection.VIEW)
class IndicatorProjection extends BatchedProjection<IndicatorValueEvent> {

    static final String VIEW = "gebiedsscan-indicators";

    private static final int VERSION = 1;

    IndicatorProjection(IndicatorTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(IndicatorValueEvent.class), table.following(KeptValue::after), sql);
    }
}
