package be.signaalhuis.query.processors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the log says of the positions where views stand. */
@Component
class LogPlaces {

    private static final String OF = """
            select place.position, seen.recorded_at as seen_at, head.global_index as head, head.recorded_at as head_at,
                   coalesce(extract(epoch from clock_timestamp() - unseen.recorded_at), 0) as age
            from unnest(:positions::bigint[]) as place (position)
            left join lateral (select recorded_at from events.event where global_index <= place.position
                               order by global_index desc limit 1) seen on true
            left join lateral (select recorded_at from events.event where global_index > place.position
                               order by global_index limit 1) unseen on true
            left join (select global_index, recorded_at from events.event
                       order by global_index desc limit 1) head on true
            """;

    private final JdbcClient sql;

    LogPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param seenAt when the last event up to the position was recorded; null when there is none
     * @param head position of the last event of the log; 0 when there is none
     * @param age seconds since the first event behind the position was recorded; 0 when there is none
     */
    record LogPlace(long position, Instant seenAt, long head, Instant headAt, double age) {}

    Map<Long, LogPlace> of(Collection<Long> positions) {
        return sql
                .sql(OF)
                .param("positions", positions.stream().distinct().toArray(Long[]::new))
                .query((row, number) -> place(row))
                .list()
                .stream()
                .collect(Collectors.toMap(LogPlace::position, Function.identity()));
    }

    private static LogPlace place(ResultSet row) throws SQLException {
        return new LogPlace(
                row.getLong("position"),
                moment(row, "seen_at"),
                row.getLong("head"),
                moment(row, "head_at"),
                Math.max(0, Math.round(row.getDouble("age") * 1000) / 1000.0));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
