package be.signaalhuis.command.testing;

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

    /** How many tasks there are whose name within their kind begins so. */
    public long tasksOf(String beginning) {
        return sql.sql("select count(*) from command.scheduled_task where starts_with(task_instance, ?)")
                .param(beginning)
                .query(Long.class)
                .single();
    }

    /** How many events of that type a stream has. */
    public long count(UUID stream, Class<?> type) {
        return sql.sql("select count(*) from events.event where aggregate_identifier = ? and payload_type = ?")
                .params(stream, type.getName())
                .query(Long.class)
                .single();
    }

    /** The tasks there are, for {@link #putBackAsLeftByADeadNode}. */
    public List<Map<String, Object>> copyTasks() {
        return sql.sql("select task_name, task_instance, task_data, execution_time from command.scheduled_task")
                .query()
                .listOfRows();
    }

    /** As if the node that took them up had died before it could say that they were done. */
    public void putBackAsLeftByADeadNode(List<Map<String, Object>> tasks) {
        for (var task : tasks) {
            sql.sql("insert into command.scheduled_task (task_name, task_instance, task_data, execution_time, picked,"
                            + " picked_by, last_heartbeat, version) values (?, ?, ?, ?, true, 'gone', '2001-01-01', 2)"
                            + " on conflict do nothing")
                    .params(
                            task.get("task_name"),
                            task.get("task_instance"),
                            task.get("task_data"),
                            task.get("execution_time"))
                    .update();
        }
    }

    /** What an operator does after a loss: the place in the log goes as well, so that all of it is read again. */
    public void loseTasks() {
        sql.sql("delete from command.scheduled_task").update();
        sql.sql("delete from command.token_entry where processor_name = 'reactions'")
                .update();
    }

    public static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
