package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.figures.FigureEvents.Behind;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the events that a yearly figure is made of, and counts it again. */
@Component
class OverlegBehind {

    private static final String EVENTS = """
            select fact.position, fact.event_id, fact.overleg_id, fact.recorded_at, event.payload_type
            from fact join events.event as event on event.global_index = fact.position
            where fact.position > :after and %s order by fact.position limit :rows
            """;

    private final JdbcClient sql;

    OverlegBehind(JdbcClient sql) {
        this.sql = sql;
    }

    long count(Known known, OverlegFigureId id, Code municipality) {
        return sql.sql(OverlegFacts.YEAR + "select count(*) from ("
                        + id.figure().counted() + ") as counted")
                .params(OverlegFacts.parameters(known, municipality, id.year()))
                .query(Long.class)
                .single();
    }

    /** Those after a position, in the order of the log. */
    List<Behind> find(Known known, OverlegFigureId id, Code municipality, long after, int rows) {
        return sql.sql(OverlegFacts.YEAR + EVENTS.formatted(id.figure().evidence()))
                .params(OverlegFacts.parameters(known, municipality, id.year()))
                .param("after", after)
                .param("rows", rows)
                .query((row, number) -> behind(row))
                .list();
    }

    private static Behind behind(ResultSet row) throws SQLException {
        var type = row.getString("payload_type");
        return new Behind(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("overleg_id", UUID.class),
                type.substring(type.lastIndexOf('.') + 1),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                null);
    }
}
