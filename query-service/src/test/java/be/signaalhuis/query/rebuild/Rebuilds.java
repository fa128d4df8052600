package be.signaalhuis.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.RunningService;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Starts rebuilds as an administrator does, and looks at what becomes of them. */
final class Rebuilds {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningService service;

    Rebuilds(RunningService service) {
        this.service = service;
    }

    /** The address of the task. */
    String start(String view) {
        return start(view, "{}");
    }

    String start(String view, String request) {
        var reply = service.as("admin.71016").post("/v1/processors/" + view + "/rebuilds", request);
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        return reply.header("Location");
    }

    JsonNode task(String address) {
        var reply = service.as("admin.71016").get(address);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    JsonNode done(String address) {
        return ended(address, "DONE");
    }

    JsonNode ended(String address, String state) {
        awaitEnd(address);
        var task = task(address);
        assertThat(task.at("/state").asString()).as(task.toString()).isEqualTo(state);
        return task;
    }

    /** Until the task has come to a phase. */
    void await(String address, Phase phase) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> task(address).at("/phase").asString().equals(phase.name()));
    }

    void awaitEnd(String address) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> isEnded(address));
    }

    private boolean isEnded(String address) {
        return !List.of("QUEUED", "RUNNING").contains(task(address).at("/state").asString());
    }

    /** Which table serves, whatever its name. */
    long tableOf(String view) {
        return service.database()
                .as("postgres")
                .sql("select ('views.' || table_name)::regclass::oid::bigint from views.view_table where view = ?")
                .param(view)
                .query(Long.class)
                .single();
    }

    /** Columns, indexes, constraints, comments and rights of the table that serves. */
    List<String> shapeOf(String view) {
        return service.database()
                .as("postgres")
                .sql("""
                        with served as (select ('views.' || table_name)::regclass as oid from views.view_table where view = ?)
                        select attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
                               || coalesce(' ' || col_description(attrelid, attnum), '')
                        from pg_attribute, served where attrelid = oid and attnum > 0
                        union all select pg_get_indexdef(indexrelid) from pg_index, served where indrelid = oid
                        union all select conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
                        from pg_constraint, served where conrelid = served.oid
                        union all select relowner::regrole || ' ' || relacl::text from pg_class, served where pg_class.oid = served.oid
                        order by 1
                        """)
                .param(view)
                .query(String.class)
                .list();
    }

    /** Tables of rebuilds that nobody needs any more. */
    List<String> leftovers() {
        return service.database()
                .as("postgres")
                .sql(
                        "select relname from pg_class where relnamespace in ('views_shadow'::regnamespace, 'views_retired'::regnamespace)")
                .query(String.class)
                .list();
    }
}
