package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Follows;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows every agreement of every table. */
@Component
@ProcessingGroup(AgreementsProjection.VIEW)
class AgreementsProjection extends BatchedProjection<OverlegEvent> {

    static final String VIEW = "overleg-agreements";

    private static final int VERSION = 1;

    AgreementsProjection(AgreementTable table, JdbcClient sql) {
        super(
                VIEW,
                VERSION,
                Follows.allOf(OverlegEvent.class),
                table.followingParts(AgreementRowFold::agreement, AgreementRowFold::after),
                sql);
    }
}
