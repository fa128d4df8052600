package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what counts of every overleg; nothing that is sealed. */
@Component
@ProcessingGroup(OverlegYearsProjection.VIEW)
class OverlegYearsProjection extends BatchedProjection<OverlegEvent> {

    static final String VIEW = "overleg-years";

    private static final int VERSION = 1;

    OverlegYearsProjection(OverlegFactTable table, JdbcClient sql) {
        super(VIEW, VERSION, Follows.codesOf(OverlegEvent.class), table, sql);
    }
}
