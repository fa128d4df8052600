package be.signaalhuis.query.gebiedsscan;

import static be.signaalhuis.query.testing.ControlEvents.held;
import static be.signaalhuis.query.testing.ControlEvents.planned;
import static be.signaalhuis.query.testing.ControlEvents.removed;
import static be.signaalhuis.query.testing.ControlEvents.structure;
import static be.signaalhuis.query.testing.ScanEvents.adopted;
import static be.signaalhuis.query.testing.ScanEvents.completed;
import static be.signaalhuis.query.testing.ScanEvents.opened;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.ScanEvents.validated;
import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static be.signaalhuis.query.testing.Signals.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The views of scans, structures and controls follow from the log alone. */
@Apart
class ScanViewsReplayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final List<String> VIEWS =
            List.of("gebiedsscan-scans", "gebiedsscan-structures", "gebiedsscan-controls");
    private static final List<String> TABLES =
            List.of("gebiedsscan_scan_event", "gebiedsscan_structure", "gebiedsscan_control");
    private static final List<String> QUESTIONS = List.of(
            "/v1/gebiedsscan/scans", "/v1/gebiedsscan/opportunity-structures", "/v1/gebiedsscan/targeted-controls");

    private static RunningService service;
    private static Place last;
    private static List<String> before;

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
        last = lives(service);
        before = rows(service);
        assertThat(before).hasSize(10 * (4 + 2 + 2));
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
        assertThat(rows(service)).isEmpty();
        VIEWS.forEach(view -> service.view(view).start());
        await(service, last);
        assertThat(rows(service)).isEqualTo(before);
    }

    @Test
    void anAdoptedScanIsTheSameToTheByteAfterAReplay() {
        try (var service = RunningService.on(TestDatabase.fresh())) {
            var scan = UUID.randomUUID();
            var signal = UUID.randomUUID();
            service.log().append(signal, nuisance(signal, content(DAY, "71016W26", "ZORG")));
            service.log()
                    .append(
                            scan,
                            opened(scan, "71016W26"),
                            completed(scan, "71016W26", "ZORG", text("x"), text("y"), "LAAG"),
                            validated(scan),
                            adopted(scan, 1));
            var last = service.log().append(signal, retracted(signal, DAY));
            var before = adoptedScan(service, scan, last);
            for (var view : List.of("gebiedsscan-scans", "gebiedsscan-signals")) {
                service.view(view).shutDown();
                service.view(view).resetTokens();
                service.view(view).start();
            }
            assertThat(before).contains("\"signals\":1");
            assertThat(adoptedScan(service, scan, last)).isEqualTo(before);
        }
    }

    private static String adoptedScan(RunningService service, UUID scan, Place place) {
        var reply = service.as("analyst.71016")
                .get(
                        "/v1/gebiedsscan/scans/" + scan + "/versions/1",
                        "Consistency-Token",
                        Long.toString(place.position()),
                        "Prefer",
                        "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text();
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        VIEWS.forEach(view -> service.view(view).shutDown());
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name <> '__config'")
                .param("start", "{\"index\":7,\"gaps\":[]}".getBytes())
                .update();
        VIEWS.forEach(view -> service.view(view).start());
        await(service, last);
        assertThat(rows(service)).isEqualTo(before);
    }

    private static Place lives(RunningService service) {
        Place last = null;
        for (int i = 0; i < 10; i++) {
            var scan = UUID.randomUUID();
            var structure = UUID.randomUUID();
            var control = UUID.randomUUID();
            service.log()
                    .append(
                            scan,
                            opened(scan, "71016W26"),
                            completed(scan, "71016W26", "ZORG", text("x"), text("y"), "LAAG"),
                            validated(scan),
                            adopted(scan, 1));
            service.log().append(structure, structure(structure, "LEEGSTAND", "71016W26", DAY));
            service.log().append(control, planned(control, scan, "71016W26", DAY, structure));
            service.log().append(structure, removed(structure, DAY));
            last = service.log().append(control, held(control, DAY));
        }
        await(service, last);
        return last;
    }

    private static void await(RunningService service, Place place) {
        for (var question : QUESTIONS) {
            var reply = service.as("analyst.71016")
                    .get(question, "Consistency-Token", Long.toString(place.position()), "Prefer", "wait=30");
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        }
    }

    private static List<String> rows(RunningService service) {
        return TABLES.stream()
                .flatMap(table -> Tables.rows(service.database(), table).stream())
                .toList();
    }
}
