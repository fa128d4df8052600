package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.rebuild.Catalogue.change;
import static be.signaalhuis.query.rebuild.Catalogue.tasks;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A view for which following the log would take long is loaded instead, and follows from there. */
@Apart
class FarBehindTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int REPORTS = 600;

    /** Not found by scanning. */
    static class Impatient {
        @Bean
        @Primary
        RebuildSettings settings() {
            return new RebuildSettings(
                    500,
                    5_000,
                    Duration.ofMillis(500),
                    10_000,
                    60_000,
                    0.1,
                    Duration.ofSeconds(1),
                    1_000,
                    Duration.ofMillis(100));
        }
    }

    @Test
    void aViewThatIsFarBehindIsLoadedAndOneThatIsNotIsLeftAlone() {
        var database = TestDatabase.fresh();
        List<String> before;
        try (var service = RunningService.on(database)) {
            service.awaitViews(ManyReports.append(service, REPORTS));
            before = Tables.rows(database);
        }
        change(database, "delete from views.meldpunt_worklist");
        change(database, "delete from views.token_entry where processor_name = 'meldpunt-worklist'");
        try (var service = RunningService.on(database, Impatient.class)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(tasks(database)).containsExactly("meldpunt-worklist FAR_BEHIND 1 DONE"));
            assertThat(Tables.rows(database)).isEqualTo(before);
            var id = UUID.randomUUID();
            service.awaitViews(service.log().append(id, registered(id, content(DAY, "RAS"))));
        }
    }
}
