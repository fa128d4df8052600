package be.signaalhuis.query.gebiedsscan.scans;

import static be.signaalhuis.query.testing.ScanEvents.adopted;
import static be.signaalhuis.query.testing.ScanEvents.completed;
import static be.signaalhuis.query.testing.ScanEvents.opened;
import static be.signaalhuis.query.testing.ScanEvents.revised;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.ScanEvents.validated;
import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.logged;
import static be.signaalhuis.query.testing.Signals.merged;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static be.signaalhuis.query.testing.Signals.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An adopted scan is what was known when it was adopted, for ever; its next version says what moved. */
@Apart
class AdoptedScanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final String PATH = "/v1/gebiedsscan/scans/";

    private static RunningService service;
    private static int areas;

    private final TestLog log = service.log();
    private final UUID scan = UUID.randomUUID();
    private final String area = "71016W%02d".formatted(++areas);
    private final String other = "71016W%02d".formatted(++areas);
    private final List<UUID> signals =
            Stream.generate(UUID::randomUUID).limit(5).toList();

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Four nuisances in one cell and a slum landlord in another area; adopted. */
    private Place adoptedScan() {
        log.append(scan, opened(scan, area, other));
        for (int i = 0; i < 4; i++) {
            log.append(signals.get(i), nuisance(signals.get(i), content(DAY.plusDays(i), area, "SOCIALE_COHESIE")));
        }
        log.append(signals.get(4), logged("HUISJESMELKERIJ", signals.get(4), content(DAY, other, "HUISVESTING")));
        log.append(scan, completed(scan, area, "SOCIALE_COHESIE", text("straat"), text("duiding"), "HOOG"));
        log.append(scan, validated(scan));
        return log.append(scan, adopted(scan, 1));
    }

    /** One leaves for another cell, one is retracted, one is merged, a new one comes. */
    private Place moved() {
        log.append(signals.get(0), corrected(signals.get(0), content(DAY, other, "HUISVESTING")));
        log.append(signals.get(1), retracted(signals.get(1), DAY));
        log.append(signals.get(2), merged(signals.get(2), signals.get(3)));
        var late = UUID.randomUUID();
        log.append(late, nuisance(late, content(DAY, other, "SOCIALE_COHESIE")));
        return log.append(scan, revised(scan, 2));
    }

    @Test
    void countsWhatWasKnownWhenItWasAdopted() {
        var file = get(scan + "/versions/1", adoptedScan()).json();
        assertThat(file.at("/signals").asLong()).isEqualTo(5);
        assertThat(cell(file, area, "SOCIALE_COHESIE").at("/signals").asLong()).isEqualTo(4);
        assertThat(cell(file, area, "SOCIALE_COHESIE").at("/themes").toString()).isEqualTo("{\"OVERLAST\":4}");
        assertThat(cell(file, other, "HUISVESTING").at("/themes").toString()).isEqualTo("{\"HUISJESMELKERIJ\":1}");
        assertThat(file.at("/cells")).hasSize(20);
        assertThat(file.at("/completeness").toString()).isEqualTo("{\"cells\":20,\"complete\":1}");
        assertThat(file.at("/state").asString()).isEqualTo("ADOPTED");
    }

    @Test
    void staysTheSameToTheByteWhenItsSignalsAreCorrectedRetractedOrMerged() {
        var before = get(scan + "/versions/1", adoptedScan());
        assertThat(get(scan.toString(), null).text()).isEqualTo(before.text());
        var place = moved();
        log.append(scan, completed(scan, area, "SOCIALE_COHESIE", text("later"), text("anders"), "LAAG"));
        log.append(scan, validated(scan));
        var last = log.append(scan, adopted(scan, 2));
        assertThat(get(scan + "/versions/1", place).text()).isEqualTo(before.text());
        assertThat(get(scan + "/versions/1", last).text()).isEqualTo(before.text());
        assertThat(get(scan + "/versions/2", last).json().at("/signals").asLong())
                .isEqualTo(4);
    }

    @Test
    void theMomentItCarriesLeadsToTheSameFiguresElsewhere() {
        var place = adoptedScan();
        var file = get(scan + "/versions/1", place).json();
        moved();
        var matrix = service.as("analyst.71016")
                .get("/v1/gebiedsscan/areas/" + area + "?from=2025-01-01&until=2025-12-31&asKnownOn="
                        + file.at("/asKnownOn").asString());
        assertThat(matrix.status()).as(matrix.text()).isEqualTo(200);
        assertThat(matrix.json().at("/position")).isEqualTo(file.at("/position"));
        assertThat(matrix.json().at("/total").asLong()).isEqualTo(4);
    }

    @Test
    void isNotThereBeforeItWasAdopted() {
        var opened = log.append(scan, opened(scan, area));
        var adopted = log.append(
                scan, completed(scan, area, "ZORG", text("straat"), null, null), validated(scan), adopted(scan, 1));
        assertThat(get(scan + "/versions/1", adopted).status()).isEqualTo(200);
        assertThat(get(scan + "/versions/1?asKnownOn=" + opened.recordedAt(), adopted)
                        .status())
                .isEqualTo(404);
        for (var version : List.of("2", "0", "01", "-1", "x", "999999999", "9999999999")) {
            assertThat(get(scan + "/versions/" + version, adopted).status()).isEqualTo(404);
        }
    }

    @Test
    void theFirstVersionThatCoversAnAreaIsItsBaseline() {
        adoptedScan();
        var later = UUID.randomUUID();
        var fresh = "71016W%02d".formatted(++areas);
        var place = log.append(
                later,
                opened(later, area, fresh),
                completed(later, area, "ZORG", text("straat"), null, null),
                validated(later),
                adopted(later, 1));
        assertThat(get(scan + "/versions/1", place)
                        .json()
                        .at("/adopted/0/baselineOf")
                        .toString())
                .isEqualTo("[\"" + area + "\",\"" + other + "\"]");
        assertThat(get(later + "/versions/1", place)
                        .json()
                        .at("/adopted/0/baselineOf")
                        .toString())
                .isEqualTo("[\"" + fresh + "\"]");
    }

    @Test
    void belongsToItsMunicipality() {
        var place = adoptedScan();
        var as = service.as("analyst.71002");
        assertThat(as.get(PATH + scan, token(place)).status()).isEqualTo(404);
        assertThat(as.get(PATH + scan + "/versions/1", token(place)).status()).isEqualTo(404);
        assertThat(as.get(PATH + scan + "/comparison", token(place)).status()).isEqualTo(404);
        assertThat(as.get("/v1/gebiedsscan/scans", token(place)).json().at("/items"))
                .isEmpty();
    }

    private static JsonNode cell(JsonNode file, String area, String lifeDomain) {
        return file.at("/cells")
                .valueStream()
                .filter(cell -> cell.at("/area").asString().equals(area)
                        && cell.at("/lifeDomain").asString().equals(lifeDomain))
                .findFirst()
                .orElseThrow();
    }

    private static Api.Reply get(String path, Place place) {
        return service.as("analyst.71016").get(PATH + path, place == null ? new String[0] : token(place));
    }

    private static String[] token(Place place) {
        return new String[] {"Consistency-Token", Long.toString(place.position())};
    }
}
