package be.signaalhuis.query.bulk;

import be.signaalhuis.query.projection.Follows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that read the log for one view, with no more columns and rows than it needs. */
final class EventRows {

    private static final String COLUMNS = "global_index, event_identifier, aggregate_identifier, sequence_number,"
            + " recorded_at, payload_type, payload_revision, ";

    /** No list of types is every type. */
    private static final String OF_TYPES = " and coalesce(payload_type = any (?::text[]), true)";

    private final JdbcTemplate sql;
    private final String[] types;
    private final String page;
    private final String streams;

    EventRows(JdbcTemplate sql, Follows<?> follows) {
        this.sql = sql;
        this.types = follows.isEverything()
                ? null
                : follows.types().stream().map(Class::getName).toArray(String[]::new);
        var columns = COLUMNS
                + (follows.isEverything() ? "null::bytea, " : "payload, ")
                + (follows.whole() ? "metadata" : "null::bytea");
        this.page = "select " + columns + " from events.event where global_index > ? and global_index <= ?" + OF_TYPES
                + " order by global_index limit ?";
        this.streams = "select " + columns + " from events.event where aggregate_identifier = any (?)"
                + " and (aggregate_identifier, sequence_number) > (?, ?) and global_index < ?"
                + OF_TYPES + " order by aggregate_identifier, sequence_number limit ?";
    }

    List<StoredEvent> page(long after, long until, int most) {
        return sql.query(page, EventRows::event, after, until, types, most);
    }

    /** Of some streams, what follows an event of one of them, stream by stream. */
    List<StoredEvent> streams(Collection<UUID> streams, StoredEvent last, long before, int most) {
        var stream = last == null ? new UUID(0, 0) : last.stream();
        var sequence = last == null ? -1 : last.sequence();
        var all = streams.toArray(UUID[]::new);
        return sql.query(this.streams, EventRows::event, all, stream, sequence, before, types, most);
    }

    private static StoredEvent event(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
