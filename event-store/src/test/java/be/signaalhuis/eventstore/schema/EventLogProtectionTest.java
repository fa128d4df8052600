package be.signaalhuis.eventstore.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As each database role and as the owner: what happened cannot be changed (architecture §4). */
class EventLogProtectionTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String INSERT =
            "insert into events.event (event_identifier, aggregate_identifier, sequence_number, type, payload_type,"
                    + " payload, metadata) values (?, ?, 0, 'T', 'p', '{}', '{}')";

    @BeforeAll
    static void oneEvent() {
        append("signaalhuis_command");
        DATABASE.as("signaalhuis_keys")
                .sql("insert into keys.data_key (kid, wrapped) values (?, 'x')")
                .param(UUID.randomUUID())
                .update();
    }

    static Stream<Arguments> changes() {
        var all = List.of(
                "update events.event set payload = 'x'",
                "update events.event set recorded_at = now()",
                "delete from events.event",
                "truncate events.event");
        var services = List.of(
                "drop table events.event",
                "drop schema events cascade",
                "alter table events.event disable trigger all",
                "alter table events.event add column x int",
                "select setval(pg_get_serial_sequence('events.event', 'global_index'), 1)",
                "set session_replication_role = replica",
                "drop trigger append_only on events.event",
                "drop function events.take_turn() cascade",
                "set role signaalhuis_owner",
                "copy events.event to program 'true'",
                "create table events.more (x int)");
        var roles = List.of("signaalhuis_command", "signaalhuis_query", "signaalhuis_keys");
        return Stream.concat(
                Stream.of("owner", "superuser").flatMap(role -> all.stream().map(change -> Arguments.of(role, change))),
                roles.stream()
                        .flatMap(role -> Stream.concat(all.stream(), services.stream())
                                .map(change -> Arguments.of(role, change))));
    }

    @ParameterizedTest(name = "{0} cannot {1}")
    @MethodSource("changes")
    void cannotChangeHistory(String role, String change) {
        assertThatThrownBy(() -> run(role, change))
                .rootCause()
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .containsAnyOf("append-only", "permission denied", "must be owner", "pg_execute_server"));
        assertThat(count()).isPositive();
    }

    @Test
    void evenUnderReplicaModeTheSuperuserIsRefused() {
        assertThatThrownBy(() -> run("superuser", "set session_replication_role = replica; delete from events.event"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void theCommandRoleCanAppendAndOthersCannot() {
        long before = count();
        append("signaalhuis_command");
        assertThat(count()).isEqualTo(before + 1);
        assertThatThrownBy(() -> append("signaalhuis_query")).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> append("signaalhuis_keys")).hasStackTraceContaining("permission denied");
    }

    @Test
    void theWriterCanChooseNeitherPlaceNorTime() {
        assertThatThrownBy(() -> DATABASE.as("signaalhuis_command")
                        .sql("insert into events.event (global_index, event_identifier, aggregate_identifier,"
                                + " sequence_number, payload_type, payload, metadata) overriding system value"
                                + " values (1, gen_random_uuid(), gen_random_uuid(), 0, 'p', '{}', '{}')")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> DATABASE.as("signaalhuis_command")
                        .sql("insert into events.event (recorded_at, event_identifier, aggregate_identifier,"
                                + " sequence_number, payload_type, payload, metadata)"
                                + " values (now(), gen_random_uuid(), gen_random_uuid(), 0, 'p', '{}', '{}')")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void appendsInOtherIsolationLevelsAreRefused() {
        assertThatThrownBy(() -> run(
                        "signaalhuis_command",
                        "begin isolation level repeatable read; "
                                + INSERT.replace("(?, ?,", "(gen_random_uuid(), gen_random_uuid(),")))
                .hasStackTraceContaining("read committed");
    }

    @Test
    void aShreddedKeyNeverComesBackAndNoKeyIsRemoved() {
        var kid = UUID.randomUUID();
        var keys = DATABASE.as("signaalhuis_keys");
        keys.sql("insert into keys.data_key (kid, wrapped) values (?, 'x')")
                .param(kid)
                .update();
        keys.sql("update keys.data_key set state = 'SHREDDED', wrapped = null, shredded_at = now() where kid = ?")
                .param(kid)
                .update();
        assertThatThrownBy(() -> keys.sql(
                                "update keys.data_key set state='ACTIVE', wrapped='x', shredded_at=null where kid=?")
                        .param(kid)
                        .update())
                .hasStackTraceContaining("stays shredded");
        assertThatThrownBy(() -> run("signaalhuis_keys", "delete from keys.data_key"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> run("superuser", "delete from keys.data_key")).hasStackTraceContaining("refused");
        assertThatThrownBy(() -> run("signaalhuis_command", "select * from keys.data_key"))
                .hasStackTraceContaining("permission denied");
    }

    private static void append(String role) {
        DATABASE.as(role)
                .sql(INSERT)
                .params(UUID.randomUUID(), UUID.randomUUID())
                .update();
    }

    private static long count() {
        return DATABASE.as("signaalhuis_query")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }

    private static void run(String role, String sql) {
        JdbcClient client = role.startsWith("signaalhuis") ? DATABASE.as(role) : DATABASE.as("postgres");
        client.sql((role.equals("owner") ? "set role signaalhuis_owner; " : "") + sql)
                .update();
    }
}
