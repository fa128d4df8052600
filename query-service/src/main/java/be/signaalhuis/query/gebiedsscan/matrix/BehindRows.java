package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.figures.FigureEvents.Behind;
import be.signaalhuis.query.reading.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the signals that a figure counts, and the events of their streams. */
@Component
class BehindRows {

    private static final String COUNTED = """
            with counted as materialized (
                select signal_id, sharing from views.gebiedsscan_signal
                where (%s) and counted and municipality = :municipality and %s
                  and observed_from between :from and :until and %s)
            """;

    /** What its own service alone may see is told to others without its id. */
    private static final String EVENTS = """
            select behind.*, sharing = 'EIGEN_DIENST' and not exists (
                       select from events.event as first
                       where first.aggregate_identifier = signal_id and first.sequence_number = 0
                         and convert_from(first.metadata, 'UTF8')::jsonb ->> 'organisation' = :organisation) as shielded
            from (select global_index, event_identifier, signal_id, sharing, payload_type, recorded_at
                  from counted join events.event on aggregate_identifier = signal_id
                  where global_index > :after and global_index <= :position
                  order by global_index limit :rows) as behind
            order by global_index
            """;

    private final JdbcClient sql;

    BehindRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param value how many signals the figure counts */
    record SignalsBehind(long value, List<Behind> items) {}

    SignalsBehind find(Known known, SignalFigure figure, String organisation, long after, int rows) {
        var parameters = parameters(known, figure);
        var counted = COUNTED.formatted(
                known.rowsThatHeld(),
                figure.area().condition(),
                figure.cut() == null ? "true" : figure.cut().column() + " = :code");
        var value = sql.sql(counted + "select count(*) from counted")
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.putAll(Map.of("organisation", organisation, "after", after, "rows", rows));
        var items = sql.sql(counted + EVENTS)
                .params(parameters)
                .query((row, number) -> behind(row))
                .list();
        return new SignalsBehind(value, items);
    }

    private static Map<String, Object> parameters(Known known, SignalFigure figure) {
        var parameters = new HashMap<String, Object>(known.parameters());
        parameters.putAll(figure.area().parameters());
        parameters.put("from", figure.period().from());
        parameters.put("until", figure.period().until());
        parameters.put("code", figure.code());
        return parameters;
    }

    private static Behind behind(ResultSet row) throws SQLException {
        var shielded = row.getBoolean("shielded");
        var type = row.getString("payload_type");
        return new Behind(
                row.getLong("global_index"),
                shielded ? null : row.getObject("event_identifier", UUID.class),
                shielded ? null : row.getObject("signal_id", UUID.class),
                type.substring(type.lastIndexOf('.') + 1),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                shielded ? true : null);
    }
}
