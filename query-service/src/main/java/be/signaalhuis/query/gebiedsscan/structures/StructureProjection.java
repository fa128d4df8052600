package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.events.gebiedsscan.OpportunityStructureEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every opportunity structure. */
@Component
@ProcessingGroup(StructureProjection.VIEW)
class StructureProjection extends BatchedProjection<OpportunityStructureEvent> {

    static final String VIEW = "gebiedsscan-structures";

    private static final int VERSION = 1;

    StructureProjection(StructureTable table, StructureFold fold, JdbcClient sql) {
        super(VIEW, VERSION, Follows.allOf(OpportunityStructureEvent.class), table.following(fold::after), sql);
    }
}
