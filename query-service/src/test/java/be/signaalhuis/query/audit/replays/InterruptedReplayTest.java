package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.rebuild.SmallSteps;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.Meanwhile;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replay beside writers, another node, a crash or a view that does not come: right, or none. */
@Apart
class InterruptedReplayTest {

    private static final String VIEW = "meldpunt-annual-report";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static RunningService service;
    private static Auditor auditor;
    private static Place last;

    @BeforeAll
    static void reports() {
        service = RunningService.on(DATABASE, SmallSteps.class);
        auditor = new Auditor(service);
        last = ManyReports.append(service, 60);
        service.awaitViews(last);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** In whichever phase it dies; all that a crash leaves behind is a row that nobody writes any more. */
    @Test
    void goesOnInThePhaseInWhichItDied() {
        var before = Tables.rows(DATABASE);
        for (var phase : List.of("PREPARE", "LOAD", "INDEX", "COMPARE", "DROP")) {
            dieIn(phase);
            var task = auditor.start(VIEW, ",\"position\":" + last.position() / 2);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> attempts() > 1);
            assertThat(auditor.task(task).at("/phase").asString()).isEqualTo(phase);
            DATABASE.as("postgres").sql("drop trigger die on views.rebuild").update();
            assertThat(auditor.done(task).at("/differences").asLong(-1)).isZero();
            assertThat(auditor.leftovers()).isEmpty();
        }
        assertThat(Tables.rows(DATABASE)).isEqualTo(before);
    }

    private static void dieIn(String phase) {
        var sql = DATABASE.as("postgres");
        sql.sql("create or replace function die() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'dead'; end $$")
                .update();
        sql.sql("create trigger die before update on views.rebuild for each row"
                        + " when (new.runner = old.runner and not new.cancel_requested and old.phase = '" + phase
                        + "') execute function die()")
                .update();
    }

    private static int attempts() {
        return DATABASE.as("postgres")
                .sql("select coalesce(max(attempts), 0) from views.rebuild where state = 'RUNNING'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoeverWritesMeanwhileMakesNoDifference() throws Exception {
        try (var others = new Meanwhile().does(InterruptedReplayTest::register)) {
            for (int times = 0; times < 5; times++) {
                assertThat(auditor.replayed(VIEW).at("/differences").asLong(-1)).isZero();
                assertThat(differencesAt(last.position() / 2)).isZero();
            }
        }
    }

    private static void register() {
        var id = UUID.randomUUID();
        service.log().append(id, Reports.registered(id, Reports.content(DAY, "RAS")));
    }

    private static long differencesAt(long position) {
        return auditor.replayed(VIEW, ",\"position\":" + position)
                .at("/differences")
                .asLong(-1);
    }

    @Test
    void twoNodesDoEachReplayOnce() {
        try (var other = RunningService.on(DATABASE, SmallSteps.class)) {
            var there = new Auditor(other);
            var until = ",\"position\":" + last.position();
            for (int times = 0; times < 5; times++) {
                var one = auditor.start(VIEW, until);
                var two = there.start("meldpunt-file", until);
                assertThat(there.done(one).at("/differences").asLong(-1)).isZero();
                assertThat(auditor.done(two).at("/differences").asLong(-1)).isZero();
            }
            var sum = DATABASE.as("postgres")
                    .sql("select sum(events) from (select events from views.rebuild order by queued_at desc limit 10)")
                    .query(Long.class);
            assertThat(sum.single()).isEqualTo(2 * 5 * 60 * 3);
        }
    }

    @Test
    void aViewThatStandsStillIsWaitedForButNotForEver() {
        service.view(VIEW).shutDown();
        var later = ManyReports.append(service, 1);
        var position = ",\"position\":" + later.position();
        assertThat(auditor.ended(auditor.start(VIEW, position), "FAILED")
                        .at("/failure")
                        .asString())
                .isEqualTo("viewStandsStill");
        assertThat(differencesAt(last.position())).isZero();
        service.view(VIEW).start();
        assertThat(differencesAt(later.position())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD", "COMPARE"})
    void canBeCancelledAndLeavesNothingBehind(String phase) {
        dieIn(phase);
        var task = auditor.start(VIEW, "");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> attempts() > 1);
        assertThat(auditor.cancel(task).status()).isEqualTo(200);
        auditor.ended(task, "CANCELLED");
        DATABASE.as("postgres").sql("drop trigger die on views.rebuild").update();
        assertThat(auditor.leftovers()).isEmpty();
        assertThat(auditor.replayed(VIEW).at("/differences").asLong(-1)).isZero();
    }
}
