package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.rebuild.Catalogue.change;
import static be.signaalhuis.query.rebuild.Catalogue.tasks;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@Apart
class BuiltVersionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void aViewThatOtherCodeBuiltOrNobodyYetIsRebuiltAtTheStart() {
        var database = TestDatabase.fresh();
        List<String> before;
        try (var service = RunningService.on(database)) {
            var id = UUID.randomUUID();
            service.log().append(id, registered(id, content(DAY, "RAS")));
            service.awaitViews(service.log().append(id, corrected(id, content(DAY, "TAAL"))));
            before = Tables.rows(database);
            assertThat(tasks(database)).isEmpty();
        }
        change(database, "update views.meldpunt_annual_report set domain = 'OTHER'");
        change(database, "update views.built_version set version = 0 where view = 'meldpunt-annual-report'");
        change(database, "delete from views.meldpunt_worklist");
        change(database, "delete from views.token_entry where processor_name = 'meldpunt-worklist'");
        change(database, "delete from views.built_version where view = 'meldpunt-worklist'");
        try (var service = RunningService.on(database)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(tasks(database))
                            .containsExactly(
                                    "meldpunt-annual-report VERSION_CHANGED 1 DONE",
                                    "meldpunt-worklist VERSION_CHANGED 1 DONE"));
            assertThat(Tables.rows(database)).isEqualTo(before);
            assertThat(versions(database)).hasSize(views(service)).containsOnly(1);
            var id = UUID.randomUUID();
            service.awaitViews(service.log().append(id, registered(id, content(DAY, "RAS"))));
        }
    }

    @Test
    void anEmptyLogNeedsNoRebuild() {
        var database = TestDatabase.fresh();
        RunningService.on(database).close();
        change(database, "delete from views.built_version");
        try (var service = RunningService.on(database)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(versions(service.database()))
                            .hasSize(views(service))
                            .containsOnly(1));
            assertThat(tasks(database)).isEmpty();
        }
    }

    private static int views(RunningService service) {
        return service.context().getBeanNamesForType(View.class).length;
    }

    private static List<Integer> versions(TestDatabase database) {
        return database.as("postgres")
                .sql("select version from views.built_version")
                .query(Integer.class)
                .list();
    }
}
