package be.signaalhuis.command.testing;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log under a running service: what stands in it, and a way to write what commands would. */
public final class TestLog {

    private final RunningCommandService service;
    private final JdbcClient sql;

    public TestLog(RunningCommandService service) {
        this.service = service;
        this.sql = service.database().as("postgres");
    }

    /** An event as it is stored. */
    public record Stored(long position, String type, String payload, String metadata) {}

    /** Writes events of a stream, in the name of whom the metadata tells. */
    public void append(String type, UUID stream, Map<String, ?> metaData, List<?> events) {
        long next = sql.sql("select count(*) from events.event where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
        for (var event : events) {
            var message =
                    new GenericDomainEventMessage<>(type, stream.toString(), next++, event, MetaData.from(metaData));
            service.context().getBean(EventStore.class).publish(message);
        }
    }

    /** The events of that type, oldest first. */
    public List<Stored> of(Class<?> type) {
        return sql.sql("select global_index, payload_type, payload, metadata from events.event where payload_type = ?"
                        + " order by global_index")
                .param(type.getName())
                .query((row, nr) ->
                        new Stored(row.getLong(1), row.getString(2), utf8(row.getBytes(3)), utf8(row.getBytes(4))))
                .list();
    }

    /** How many tasks of that name are still to be done. */
    public long tasks(String name) {
        return sql.sql("select count(*) from command.scheduled_task where task_name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    public static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public TestDatabase database() {
        return service.database();
    }
}
