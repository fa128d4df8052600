package be.signaalhuis.eventstore.merkle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the entries of a log are stored, and where in it something stands. */
enum LogTable {
    EVENTS("events.event", "event_identifier", "recorded_at"),
    READS("reads.look", "read_identifier", "read_at");

    private final String table;
    private final String identifier;
    private final String moment;

    LogTable(String table, String identifier, String moment) {
        this.table = table;
        this.identifier = identifier;
        this.moment = moment;
    }

    static LogTable of(LogName log) {
        return valueOf(log.name());
    }

    String table() {
        return table;
    }

    String identifier() {
        return identifier;
    }

    String moment() {
        return moment;
    }

    Optional<Long> placeOf(JdbcClient sql, UUID entry) {
        return sql.sql("select global_index from " + table + " where " + identifier + " = ?")
                .param(entry)
                .query(Long.class)
                .optional();
    }

    /** The first that was recorded at a moment or later. */
    Optional<Long> firstSince(JdbcClient sql, Instant since) {
        return sql.sql("select global_index from " + table + " where " + moment + " >= ? order by " + moment
                        + ", global_index limit 1")
                .param(OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** The last of so many rows that follow a place. */
    Optional<Long> further(JdbcClient sql, long place, long rows) {
        return sql.sql("select max(global_index) from (select global_index from " + table
                        + " where global_index > ? order by global_index limit ?) as following")
                .params(place, rows)
                .query(Long.class)
                .optional();
    }
}
