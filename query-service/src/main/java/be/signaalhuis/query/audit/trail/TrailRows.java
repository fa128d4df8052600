package be.signaalhuis.query.audit.trail;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail as it stands in its table. */
@Component
class TrailRows {

    /** From each type to the next one, without reading what lies between. */
    private static final String TYPES = """
            with recursive found as (
                (select type from views.audit_trail where municipality = :municipality order by type limit 1)
                union all
                select (select type from views.audit_trail
                        where municipality = :municipality and type > found.type order by type limit 1)
                from found where found.type is not null)
            select type from found
            where exists (select from views.audit_trail as event
                          where municipality = :municipality and event.type = found.type and position <= :position)
            """;

    private final JdbcClient sql;

    TrailRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<TrailEvent> list(TrailSearch search) {
        return ask("", search).query(TrailRows::event).list();
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, TrailSearch search) {
        return sql.sql(prefix + "select * from views.audit_trail" + search.rest())
                .params(search.parameters());
    }

    List<String> types(Code municipality, Known known) {
        return askTypes("", municipality, known).query(String.class).list();
    }

    JdbcClient.StatementSpec askTypes(String prefix, Code municipality, Known known) {
        return sql.sql(prefix + TYPES)
                .param("municipality", municipality.value())
                .param("position", known.position());
    }

    private static TrailEvent event(ResultSet row, int number) throws SQLException {
        return new TrailEvent(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("stream_id", UUID.class),
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("purpose"),
                row.getString("cause"));
    }
}
