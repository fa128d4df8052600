package be.signaalhuis.query.audit.streams;

import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of one file as the log holds them. */
@Component
class StreamRows {

    /** A page of larger events is shorter. */
    private static final long MOST_BYTES = 2_000_000;

    private static final String PAGE = """
            select * from (
                select *, sum(length(payload)) over (order by sequence_number) - length(payload) as before
                from (select * from events.event where aggregate_identifier = :stream and sequence_number > :after
                      order by sequence_number limit :most) as event) as page
            where before < :bytes order by sequence_number
            """;

    private static final int PAGE_SIZE = 500;

    private final JdbcClient sql;

    StreamRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** How a file began, which says what it is and whose. */
    Optional<StreamStart> start(UUID stream) {
        return sql.sql("select type, payload_type, metadata from events.event"
                        + " where aggregate_identifier = ? and sequence_number = 0")
                .param(stream)
                .query((row, number) -> new StreamStart(stream, kind(row), StoredJson.read(row.getBytes("metadata"))))
                .optional();
    }

    private static String kind(ResultSet row) throws SQLException {
        var kind = row.getString("type");
        return kind != null ? kind : simple(row.getString("payload_type"));
    }

    /** At most so many events, and about so many bytes, that follow one of them. */
    List<StoredStreamEvent> page(UUID stream, long after, int most) {
        return new ArrayList<>(sql.sql(PAGE)
                .param("stream", stream)
                .param("after", after)
                .param("most", most)
                .param("bytes", MOST_BYTES)
                .query(StreamRows::event)
                .list());
    }

    /** A file up to one of its events. */
    StreamSoFar upTo(UUID stream, long sequence) {
        var positions = new ArrayList<Long>();
        var named = new HashSet<UUID>(Set.of(stream));
        StoredStreamEvent last = null;
        for (var page = page(stream, -1, PAGE_SIZE); last == null || last.sequence() < sequence; ) {
            for (var event : page) {
                if (event.sequence() <= sequence) {
                    positions.add(event.position());
                    named.addAll(NamedIds.in(event.payload()));
                    last = event;
                }
            }
            page = last.sequence() < sequence ? page(stream, last.sequence(), PAGE_SIZE) : page;
        }
        return new StreamSoFar(
                stream, sequence, last.position(), last.eventId(), last.type(), last.recordedAt(), positions, named);
    }

    /** Number of the last event of a file. */
    long last(UUID stream) {
        return sql.sql("select max(sequence_number) from events.event where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private static StoredStreamEvent event(ResultSet row, int number) throws SQLException {
        return new StoredStreamEvent(
                row.getLong("global_index"),
                row.getObject("event_identifier", UUID.class),
                row.getObject("aggregate_identifier", UUID.class),
                row.getLong("sequence_number"),
                simple(row.getString("payload_type")),
                row.getString("payload_revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                StoredJson.read(row.getBytes("payload")),
                StoredJson.read(row.getBytes("metadata")));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
