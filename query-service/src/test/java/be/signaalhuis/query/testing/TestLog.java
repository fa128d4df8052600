package be.signaalhuis.query.testing;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.append.CommitSignal;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Appends events as the command service would: sealed, stamped by the database, one append a call. */
public final class TestLog implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient sql;
    private final JsonMapper json;
    private final Actor actor;

    public TestLog(TestDatabase database, Seals seals, Actor actor) {
        this.connection =
                new SingleConnectionDataSource(database.url(), "signaalhuis_command", TestDatabase.PASSWORD, true);
        this.sql = JdbcClient.create(connection);
        this.json = EventJson.mapper(seals);
        this.actor = actor;
    }

    private TestLog(TestLog log, Actor actor) {
        this.connection = log.connection;
        this.sql = log.sql;
        this.json = log.json;
        this.actor = actor;
    }

    /** The same log, to which somebody else appends. */
    public TestLog as(Actor other) {
        return new TestLog(this, other);
    }

    /** Appends to one stream, in one statement; the last of the appended places. */
    public Place append(UUID stream, Object... events) {
        var next = sql.sql(
                        "select coalesce(max(sequence_number) + 1, 0) from events.event where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
        var numbers =
                java.util.stream.LongStream.range(next, next + events.length).boxed();
        var last = sql.sql("""
                        insert into events.event (event_identifier, aggregate_identifier, sequence_number, type,
                               payload_type, payload_revision, payload, metadata)
                        select id::uuid, :stream, sequence, 'DiscriminationReport', type, revision, payload, :metadata
                        from unnest(:id::text[], :sequence::bigint[], :type::text[], :revision::text[],
                                    :payload::bytea[]) as row (id, sequence, type, revision, payload)
                        returning global_index, recorded_at
                        """)
                .param("stream", stream)
                .param("metadata", json.writeValueAsBytes(metaData()))
                .param(
                        "id",
                        texts(events, event -> TimeOrderedIdentifiers.next().toString()))
                .param("sequence", numbers.toArray(Long[]::new))
                .param("type", texts(events, event -> event.getClass().getName()))
                .param(
                        "revision",
                        texts(
                                events,
                                event -> event.getClass()
                                        .getAnnotation(Revision.class)
                                        .value()))
                .param(
                        "payload",
                        List.of(events).stream().map(json::writeValueAsBytes).toArray(byte[][]::new))
                .query((row, number) -> new Place(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .getLast();
        signal(last);
        return last;
    }

    /** As a command-service does after each commit: without it, every test waits for the views to look by themselves. */
    private void signal(Place last) {
        sql.sql("select pg_notify(?, ?)")
                .params(CommitSignal.CHANNEL, Long.toString(last.position()))
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void close() {
        connection.destroy();
    }

    private Map<String, String> metaData() {
        return Map.of(
                "actor", actor.name(),
                "role", actor.role().claim(),
                "organisation", actor.organisation(),
                "municipality", actor.municipality().value());
    }

    private static String[] texts(Object[] events, java.util.function.Function<Object, String> property) {
        return List.of(events).stream().map(property).toArray(String[]::new);
    }

    /** Where an event stands and when it was recorded. */
    public record Place(long position, Instant recordedAt) {}
}
