package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import org.junit.jupiter.api.Test;

/** Where somebody spoilt the log a replay ends at once and says so, and the live view stays as it was. */
@Apart
class UnreadableEventTest {

    private static final String VIEW = "meldpunt-worklist";
    private static final String SPOIL = "do $$ begin set local session_replication_role = replica;"
            + " alter table events.event disable trigger all;"
            + " update events.event set %s where global_index = %d; end $$";

    @Test
    void endsTheReplayAtOnceAndSaysSo() {
        var database = TestDatabase.fresh();
        try (var service = RunningService.on(database)) {
            var auditor = new Auditor(service);
            var last = ManyReports.append(service, 5);
            service.awaitViews(last);
            var before = Tables.rows(database);
            database.as("postgres")
                    .sql(SPOIL.formatted("payload = substr(payload, 2)", last.position() - 1))
                    .update();
            assertThat(auditor.replayed(VIEW, ",\"position\":" + (last.position() - 2))
                            .at("/differences")
                            .asLong(-1))
                    .isZero();
            assertUnreadable(auditor, VIEW);
            database.as("postgres")
                    .sql(SPOIL.formatted(
                            "payload = '{'::bytea || payload, metadata = substr(metadata, 2)", last.position() - 1))
                    .update();
            assertUnreadable(auditor, "audit-trail");
            assertThat(auditor.leftovers()).isEmpty();
            assertThat(Tables.rows(database)).isEqualTo(before);
        }
    }

    private static void assertUnreadable(Auditor auditor, String view) {
        var ended = auditor.ended(auditor.start(view, ""), "FAILED");
        assertThat(ended.at("/failure").asString()).isEqualTo("eventUnreadable");
    }
}
