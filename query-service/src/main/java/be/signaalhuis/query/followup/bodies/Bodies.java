package be.signaalhuis.query.followup.bodies;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies of a municipality, for whoever tells of their meetings. */
@Component
public class Bodies {

    public static final String VIEW = BodiesProjection.VIEW;

    private final BodyColumns columns;
    private final JdbcClient sql;

    Bodies(BodyColumns columns, JdbcClient sql) {
        this.columns = columns;
        this.sql = sql;
    }

    /** In the order in which they were defined. */
    public List<BodyRead> of(Code municipality, Known known) {
        var state = columns.state();
        return sql.sql("select * from views.followup_body where municipality = :municipality and ("
                        + known.rowsThatHeld() + ") order by kind, body_id")
                .param("municipality", municipality.value())
                .params(known.parameters())
                .query((row, number) -> new BodyRead(row.getObject("body_id", UUID.class), state.in(row)))
                .list();
    }
}
