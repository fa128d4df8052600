package be.signaalhuis.eventstore.log;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Plain questions to the log: which event is this, where does it stand, which streams are there. */
public final class EventLog {

    private static final String OF_REQUEST = """
            select first.aggregate_identifier, last.sequence_number, last.global_index, first.metadata
            from events.event first
            cross join lateral (
                select sequence_number, global_index from events.event
                where aggregate_identifier = first.aggregate_identifier and sequence_number >= first.sequence_number
                and convert_from(metadata, 'UTF8')::jsonb ->> 'request' = first.event_identifier::text
                order by sequence_number desc limit 1) last
            where first.event_identifier = ?""";

    private final JdbcClient sql;
    private final JsonMapper json;

    EventLog(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What a request wrote: where its last event stands in the stream that it was for, and its metadata. */
    public record Entry(UUID stream, long sequenceNumber, long position, MetaData metaData) {}

    /** What was written for that request; its first event bears the request's identifier. */
    public Optional<Entry> ofRequest(UUID request) {
        return sql.sql(OF_REQUEST)
                .param(request)
                .query((row, nr) -> new Entry(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getLong(3),
                        MetaData.from(json.readValue(row.getBytes(4), java.util.Map.class))))
                .optional();
    }

    /** Where a stream ends; empty when it has not begun. */
    public Optional<LastAppend> end(UUID stream) {
        return sql.sql("select sequence_number, global_index from events.event where aggregate_identifier = ?"
                        + " order by sequence_number desc limit 1")
                .param(stream)
                .query((row, nr) -> new LastAppend(row.getLong(1), row.getLong(2)))
                .optional();
    }

    /** Position of the newest event; 0 when there is none. */
    public long head() {
        return sql.sql("select coalesce(max(global_index), 0) from events.event")
                .query(Long.class)
                .single();
    }

    /** Those of the streams that have begun. */
    public Set<UUID> begun(Collection<UUID> streams) {
        return new HashSet<>(sql.sql("select aggregate_identifier from events.event"
                        + " where aggregate_identifier = any(?) and sequence_number = 0")
                .param(streams.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
