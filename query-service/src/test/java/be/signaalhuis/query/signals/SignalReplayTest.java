package be.signaalhuis.query.signals;

import static be.signaalhuis.query.testing.Bottlenecks.bundled;
import static be.signaalhuis.query.testing.Bottlenecks.escalated;
import static be.signaalhuis.query.testing.Bottlenecks.formed;
import static be.signaalhuis.query.testing.Bottlenecks.tackled;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static be.signaalhuis.query.testing.SharedSignals.regraded;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.notRetained;
import static be.signaalhuis.query.testing.Signals.retracted;
import static be.signaalhuis.query.testing.Signals.reviewed;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rows follow from the log alone: seen twice, replayed or rebuilt, they are what they were. */
@Apart
class SignalReplayTest {

    private static final List<String> VIEWS =
            List.of("signals-register", "signal-file", "bottlenecks", "bottleneck-file");
    private static final List<String> TABLES =
            List.of("signals_register", "signal_file_event", "bottleneck", "bottleneck_file_event");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int LIVES = 30;

    private static RunningService service;
    private static List<String> before;
    private static Place last;

    @BeforeAll
    static void lives() {
        service = RunningService.on(TestDatabase.fresh());
        for (int i = 0; i < LIVES; i++) {
            last = live(DAY.plusDays(i));
        }
        await();
        before = rows();
        assertThat(before).hasSize(LIVES * (5 + 5 + 4 + 4 + 1));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aResetAndReplayGivesEqualRows() {
        for (var view : VIEWS) {
            service.view(view).shutDown();
            service.view(view).resetTokens();
        }
        assertThat(rows()).isEmpty();
        VIEWS.forEach(view -> service.view(view).start());
        await();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameEventsTwiceChangeNothing() {
        VIEWS.forEach(view -> service.view(view).shutDown());
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = any (:views)")
                .param("views", VIEWS.toArray(String[]::new))
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .update();
        VIEWS.forEach(view -> service.view(view).start());
        await();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aRebuildBesideGivesEqualRows() {
        for (var view : VIEWS) {
            var admin = service.as("admin.71016");
            var task = admin.post("/v1/processors/" + view + "/rebuilds", "{}").header("Location");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> admin.get(task).json().at("/state").asString().equals("DONE"));
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** A signal with five events, a bottleneck with four, and something that was not retained. */
    private static Place live(LocalDate day) {
        var signal = UUID.randomUUID();
        var bottleneck = UUID.randomUUID();
        var nothing = UUID.randomUUID();
        var content = content(day, "71016W26", "OVERLEGTAFEL");
        service.log()
                .append(signal, nuisance(signal, content), corrected(signal, content(day, "71016W16", "OPENBAAR")));
        service.log().append(nothing, notRetained(nothing));
        service.log().append(bottleneck, formed(bottleneck, day, signal), bundled(bottleneck, UUID.randomUUID()));
        service.log()
                .append(
                        signal,
                        regraded(signal, "GEHOORD", "B2H2", "OVERLEGTAFEL"),
                        reviewed(signal, day),
                        retracted(signal, day));
        return service.log().append(bottleneck, escalated(bottleneck, day), tackled(bottleneck, day));
    }

    private static List<String> rows() {
        return Tables.rows(service.database(), TABLES);
    }

    private static void await() {
        service.awaitViews(last);
    }
}
