package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rebuild that dies: its row can no longer be written, which is all that a crash leaves behind. */
@Apart
class CrashTest {

    private static final String VIEW = "meldpunt-worklist";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static TestDatabase database;
    private static RunningService service;
    private static Rebuilds rebuilds;
    private static List<String> before;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        service = RunningService.on(database, SmallSteps.class);
        rebuilds = new Rebuilds(service);
        service.awaitViews(livesThatInterleave(60));
        before = Tables.rows(database);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(names = "PREPARE", mode = EnumSource.Mode.EXCLUDE)
    void goesOnInThePhaseInWhichItDied(Phase phase) {
        dieWhen("old.phase = '" + phase + "'");
        var task = rebuilds.start(VIEW);
        awaitDeath(task);
        assertThat(rebuilds.task(task).at("/phase").asString()).isEqualTo(phase.name());
        live();
        assertSame(rebuilds.done(task).at("/differences").asLong(-1));
    }

    @Test
    void loadsOnFromWhereEverythingWasWritten() {
        dieWhen("new.position > 150 and old.phase = 'LOAD'");
        var task = rebuilds.start(VIEW);
        awaitDeath(task);
        assertThat(resumable()).isBetween(60L, 150L);
        live();
        var done = rebuilds.done(task);
        assertSame(done.at("/differences").asLong(-1));
        assertThat(done.at("/rows").asLong()).isEqualTo(60 * 3);
    }

    @Test
    void aTaskThatAnotherNodeTookOverWritesNothingMore() {
        dieWhen("old.phase = 'INDEX'");
        var task = rebuilds.start(VIEW);
        awaitDeath(task);
        service.close();
        live();
        service = RunningService.on(database, SmallSteps.class);
        rebuilds = new Rebuilds(service);
        assertSame(rebuilds.done(task).at("/differences").asLong(-1));
    }

    private static void assertSame(long differences) {
        assertThat(differences).isZero();
        assertThat(Tables.rows(database)).isEqualTo(before);
        assertThat(rebuilds.leftovers()).isEmpty();
    }

    private static void dieWhen(String condition) {
        Stream.of("""
                        create or replace function die() returns trigger language plpgsql as
                        $$ begin raise exception 'dead'; end $$
                        """, """
                        create trigger die before update on views.rebuild for each row
                        when (new.runner = old.runner and (%s)) execute function die()
                        """.formatted(condition))
                .forEach(statement -> database.as("postgres").sql(statement).update());
    }

    private static void live() {
        database.as("postgres").sql("drop trigger die on views.rebuild").update();
    }

    private static long resumable() {
        return database.as("postgres")
                .sql("select resumable from views.rebuild where state = 'RUNNING'")
                .query(Long.class)
                .single();
    }

    private static void awaitDeath(String task) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.as("postgres")
                                .sql("select attempts from views.rebuild where state = 'RUNNING'")
                                .query(Integer.class)
                                .optional()
                                .orElse(0)
                        > 1);
    }

    /** Every report is registered before the first is corrected: more lives at a time than a load remembers. */
    private static Place livesThatInterleave(int reports) {
        var ids = Stream.generate(UUID::randomUUID).limit(reports).toList();
        ids.forEach(id -> service.log().append(id, registered(id, content(DAY, "RAS"))));
        ids.forEach(id -> service.log().append(id, corrected(id, content(DAY, "TAAL"))));
        return ids.stream()
                .map(id -> service.log().append(id, closed(id, DAY, "ADVIES")))
                .toList()
                .getLast();
    }
}
