package be.signaalhuis.query.gebiedsscan.areamap;

import be.signaalhuis.events.gebiedsscan.AreaMapEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the maps that towns brought. */
@Component
@ProcessingGroup(AreaMapProjection.VIEW)
class AreaMapProjection extends BatchedProjection<AreaMapEvent> {

    static final String VIEW = "gebiedsscan-map";

    private static final int VERSION = 1;

    AreaMapProjection(AreaMapTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(AreaMapEvent.class), table.following(AreaMapTable::after), sql);
    }
}
