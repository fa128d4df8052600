package be.signaalhuis.query.projection;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@Apart
class ReplayTest {

    private static final List<String> VIEWS = List.of("meldpunt-worklist", "meldpunt-file", "meldpunt-annual-report");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void aResetAndReplayGivesEqualRowsAndSoDoesATokenThatIsMovedBackWithoutOne() {
        try (var service = RunningService.on(TestDatabase.fresh())) {
            var last = lives(service, 30);
            var before = Tables.rows(service.database());
            assertThat(before).hasSize(3 * 30 * 5);
            for (var view : VIEWS) {
                service.view(view).shutDown();
                service.view(view).resetTokens();
            }
            assertThat(Tables.rows(service.database())).isEmpty();
            VIEWS.forEach(view -> service.view(view).start());
            service.awaitViews(last);
            assertThat(Tables.rows(service.database())).isEqualTo(before);
            moveBack(service);
            service.awaitViews(last);
            assertThat(Tables.rows(service.database())).isEqualTo(before);
        }
    }

    private static void moveBack(RunningService service) {
        VIEWS.forEach(view -> service.view(view).shutDown());
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = any (:views)")
                .param("views", VIEWS.toArray(String[]::new))
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .update();
        VIEWS.forEach(view -> service.view(view).start());
    }

    /** The second batch of the replay cannot be written until after the restart. */
    @Test
    void aRestartInTheMiddleOfAReplayGivesEqualRows() {
        var database = TestDatabase.fresh();
        Place last;
        List<String> before;
        try (var service = RunningService.on(database)) {
            last = ManyReports.append(service, 300);
            service.awaitViews(last);
            before = Tables.rows(database);
            for (var view : VIEWS) {
                service.view(view).shutDown();
                service.view(view).resetTokens();
            }
            stopAt(database, 700);
            VIEWS.forEach(view -> service.view(view).start());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(VIEWS)
                            .allSatisfy(view -> assertThat(Tables.token(database, view))
                                    .matches(".*ReplayToken .*\"currentToken\":.*\"index\":[1-9].*")));
        }
        for (var view : VIEWS) {
            assertThat(Tables.token(database, view)).startsWith("org.axonframework.eventhandling.ReplayToken ");
        }
        assertThat(Tables.rows(database)).isNotEmpty().hasSizeLessThan(before.size());
        carryOn(database);
        try (var service = RunningService.on(database)) {
            service.awaitViews(last);
            assertThat(Tables.rows(database)).isEqualTo(before);
            lives(service, 1);
            assertThat(Tables.token(database, VIEWS.getFirst())).doesNotContain("ReplayToken");
        }
    }

    private static void stopAt(TestDatabase database, long position) {
        for (var table : Tables.VIEWS) {
            var column = table.equals("meldpunt_file_event") ? "position" : "opened_at";
            database.as("postgres")
                    .sql("alter table views.%s add constraint stop check (%s <= %d)".formatted(table, column, position))
                    .update();
        }
    }

    private static void carryOn(TestDatabase database) {
        for (var table : Tables.VIEWS) {
            database.as("postgres")
                    .sql("alter table views." + table + " drop constraint stop")
                    .update();
        }
    }

    /** Whole lives of reports: five events each, in one batch or over several. */
    private static Place lives(RunningService service, int reports) {
        Place last = null;
        for (int i = 0; i < reports; i++) {
            var id = UUID.randomUUID();
            var content = content(DAY.plusDays(i), "RAS", "GESLACHT");
            service.log().append(id, registered(id, content), corrected(id, content(DAY, "TAAL")));
            last = service.log()
                    .append(
                            id,
                            closed(id, DAY.plusDays(i), "ADVIES"),
                            reopened(id, DAY.plusDays(i)),
                            withdrawn(id, DAY.plusDays(i), "DOOR_MELDER"));
        }
        service.awaitViews(last);
        return last;
    }
}
