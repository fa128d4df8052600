package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may add to the Merkle log and to the record of looks, and that nobody may change them. */
@Apart
class MerkleProtectionTest {

    private static final SequencedLog LOG = new SequencedLog();
    private static final TestDatabase DATABASE = LOG.database();
    private static final List<String> TABLES = List.of(
            "merkle.leaf",
            "merkle.subtree",
            "merkle.checkpoint",
            "merkle.signing_key",
            "merkle.cosignature",
            "merkle.time_stamp",
            "merkle.published",
            "reads.look");
    private static final List<String> ROLES =
            List.of("signaalhuis_sequencer", "signaalhuis_query", "signaalhuis_command", "signaalhuis_keys");

    @BeforeAll
    static void somethingOfAll() {
        LOG.append(300);
        LOG.look("71016");
        LOG.sequencer().upToNow(LogName.EVENTS);
        LOG.sequencer().upToNow(LogName.READS);
    }

    static Stream<Arguments> changes() {
        return TABLES.stream()
                .flatMap(table -> Stream.of(
                                "delete from " + table,
                                "truncate " + table + " cascade",
                                "update " + table + " set " + column(table))
                        .flatMap(change -> Stream.concat(Stream.of("owner", "postgres"), ROLES.stream())
                                .map(role -> Arguments.of(role, change))));
    }

    private static String column(String table) {
        return switch (table) {
            case "merkle.checkpoint", "merkle.signing_key" -> "note = 'x'";
            case "merkle.cosignature" -> "line = 'x'";
            case "merkle.time_stamp" -> "authority = 'x'";
            case "merkle.published" -> "outlet = 'x'";
            case "reads.look" -> "actor = 'x'";
            default -> "hash = 'x'";
        };
    }

    @ParameterizedTest(name = "{0} cannot {1}")
    @MethodSource("changes")
    void nothingThatWasNotedIsChanged(String role, String change) {
        var sql = role.startsWith("signaalhuis") ? DATABASE.as(role) : DATABASE.as("postgres");
        assertThatThrownBy(() -> sql.sql((role.equals("owner") ? "set role signaalhuis_owner; " : "") + change)
                        .update())
                .rootCause()
                .satisfies(
                        refusal -> assertThat(refusal.getMessage()).containsAnyOf("append-only", "permission denied"));
    }

    @Test
    void evenUnderReplicaModeTheSuperuserIsRefused() {
        assertThatThrownBy(() -> DATABASE.as("postgres")
                        .sql("set session_replication_role = replica; delete from merkle.leaf")
                        .update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void theSequencerNotesAndSignsAndNothingElse() {
        var sequencer = DATABASE.as("signaalhuis_sequencer");
        for (var statement : List.of(
                "insert into events.event (event_identifier, aggregate_identifier, sequence_number, payload_type, payload,"
                        + " metadata) values (uuidv7(), uuidv7(), 0, 'x', '{}', '{}')",
                "insert into reads.look (read_identifier, actor, role, organisation, municipality, action, reason)"
                        + " values (uuidv7(), 'a', 'r', 'o', 'm', 'x', '')",
                "insert into merkle.published (log, size, outlet) values ('events', 300, 'x')",
                "select * from keys.data_key",
                "create table merkle.more (x int)",
                "set role signaalhuis_owner")) {
            assertThatThrownBy(() -> sequencer.sql(statement).update())
                    .as(statement)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void nobodyElseNotesOrSigns() {
        for (var role : List.of("signaalhuis_query", "signaalhuis_command", "signaalhuis_keys")) {
            assertThatThrownBy(() -> DATABASE.as(role)
                            .sql("insert into merkle.leaf values ('events', 9000, 9000, uuidv7(), 'x')")
                            .update())
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theQueryServiceNotesWhatBecameOfACheckpoint() {
        var query = DATABASE.as("signaalhuis_query");
        query.sql("insert into merkle.published (log, size, outlet) values ('events', 300, 'folder')")
                .update();
        query.sql("insert into merkle.cosignature (log, size, witness, line) values ('events', 300, 'w', 'l')")
                .update();
        assertThatThrownBy(() -> query.sql("insert into merkle.published (log, size, outlet) values ('events', 1, 'x')")
                        .update())
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void whoeverRecordsALookChoosesNeitherPlaceNorTime() {
        assertThatThrownBy(() -> DATABASE.as("signaalhuis_query")
                        .sql(
                                "insert into reads.look (read_identifier, read_at, actor, role, organisation, municipality,"
                                        + " action, reason) values (uuidv7(), now(), 'a', 'r', 'o', 'm', 'x', '')")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> DATABASE.as("signaalhuis_command")
                        .sql("select * from reads.look")
                        .query()
                        .listOfRows())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void sizeAndRootAreThoseOfTheSignedText() {
        assertThatThrownBy(() -> DATABASE.as("postgres")
                        .sql("insert into merkle.checkpoint (log, note, issued_at) values ('reads', ?, now())")
                        .param("test.example/events\n7\nAAAA\n\n")
                        .update())
                .hasStackTraceContaining("check constraint");
        assertThatThrownBy(() -> LOG.superuser().tamper("update merkle.checkpoint set size = 7"))
                .hasStackTraceContaining("generated column");
    }
}
