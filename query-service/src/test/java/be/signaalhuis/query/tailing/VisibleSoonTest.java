package be.signaalhuis.query.tailing;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long it takes until what was saved can be read. */
@Apart
class VisibleSoonTest {

    private static final List<String> VIEWS = List.of("meldpunt-worklist", "meldpunt-file", "meldpunt-annual-report");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anAnnouncedEventIsThereLongBeforeAnybodyWouldHaveLooked() {
        var waits = new ArrayList<Duration>();
        for (int event = 0; event < 20; event++) {
            var place = append();
            service.database()
                    .as("signaalhuis_command")
                    .sql("notify signaalhuis_events, '" + place.position() + "'")
                    .update();
            waits.add(untilSeen(place));
        }
        waits.sort(null);
        assertThat(waits.get(10)).isLessThan(Duration.ofMillis(250));
    }

    @Test
    void anEventThatNobodyAnnouncesIsFoundAllTheSame() {
        for (int event = 0; event < 3; event++) {
            assertThat(untilSeen(append())).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Its connection gone, it looks for itself; there and back, no event is passed over. */
    @Test
    void noEventIsMissedWhenTheListenerLosesItsConnection() {
        for (int round = 0; round < 3; round++) {
            service.database()
                    .as("postgres")
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                            + " and application_name = 'query-service-listener'")
                    .query(Boolean.class)
                    .list();
            assertThat(untilSeen(append())).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Each start opens a stream while events are being committed. */
    @Test
    void noEventIsMissedWhileAViewStarts() {
        for (int round = 0; round < 5; round++) {
            service.view("meldpunt-worklist").shutDown();
            var appending = Thread.ofPlatform().start(() -> {
                for (int event = 0; event < 20; event++) {
                    append();
                }
            });
            service.view("meldpunt-worklist").start();
            try {
                appending.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(untilSeen(append())).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void viewsThatCatchUpReadEachPageOnce() {
        VIEWS.forEach(view -> service.view(view).shutDown());
        var last = ManyReports.append(service, 2_000);
        var before = pagesRead();
        VIEWS.forEach(view -> service.view(view).start());
        service.awaitViews(last);
        assertThat(pagesRead() - before).isBetween(12L, 24L);
    }

    private static long pagesRead() {
        return service.bean(MeterRegistry.class)
                .get("signaalhuis.log.page.read")
                .timer()
                .count();
    }

    private static Duration untilSeen(Place place) {
        var start = System.nanoTime();
        var reply = service.as("intake.71016")
                .post(
                        "/v1/meldpunt/reports/query",
                        "{\"limit\":1}",
                        "Consistency-Token",
                        Long.toString(place.position()),
                        "Prefer",
                        "wait=20");
        assertThat(reply.status()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Place append() {
        var id = UUID.randomUUID();
        return service.log().append(id, Reports.registered(id, Reports.content(LocalDate.of(2024, 1, 1), "RAS")));
    }
}
