package be.signaalhuis.query.gebiedsscan.scans;

import static be.signaalhuis.query.testing.IndicatorValues.corrected;
import static be.signaalhuis.query.testing.IndicatorValues.recorded;
import static be.signaalhuis.query.testing.ScanEvents.adopted;
import static be.signaalhuis.query.testing.ScanEvents.completed;
import static be.signaalhuis.query.testing.ScanEvents.opened;
import static be.signaalhuis.query.testing.ScanEvents.revised;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.ScanEvents.validated;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The indicators among the figures of a scan: those that were known, beside the signals of their life domain. */
@Apart
class ScanIndicatorsTest {

    private static final String SCANS = "/v1/gebiedsscan/scans/";

    private static RunningService service;
    private static int areas;

    private final TestLog log = service.log();
    private final UUID scan = UUID.randomUUID();
    private final String area = "71016W%02d".formatted(++areas);

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void standInTheLifeDomainOfTheirDefinitionAndTwoSourcesStayTwoValues() {
        record("NIET_WERKENDE_WERKZOEKENDEN", 2021, "40", "plan");
        record("NIET_WERKENDE_WERKZOEKENDEN", 2021, "42", "monitor");
        var file = newest(log.append(scan, opened(scan, area)));
        var cell = cell(file, "ARBEID");
        assertThat(cell.at("/indicators/0/indicator").asString()).isEqualTo("NIET_WERKENDE_WERKZOEKENDEN");
        assertThat(cell.at("/indicators/0/unit").asString()).isEqualTo("PERSONEN");
        assertThat(cell.at("/indicators/0/direction").asString()).isEqualTo("LAGER_BETER");
        var values = cell.at("/indicators/0/values");
        assertThat(values).hasSize(2);
        assertThat(values.at("/0/source").asString()).isEqualTo("plan");
        assertThat(values.at("/0/disagreesWith/0")).isEqualTo(values.at("/1/id"));
        assertThat(cell(file, "ZORG").at("/indicators")).isEmpty();
        assertThat(file.at("/otherIndicators")).isEmpty();
    }

    @Test
    void holdTheFirstOfTheirSourceForBaselineUntilAScanIsAdopted() {
        record("LEEFLONERS", 2019, "50", "plan");
        record("LEEFLONERS", 2021, "60", "plan");
        log.append(scan, opened(scan, area));
        var value = newest(record("LEEFLONERS", 2020, "55", "plan"), "ARMOEDE").at("/values/2");
        assertThat(value.at("/delta").asInt()).isEqualTo(10);
        assertThat(value.at("/comparedWith").toString())
                .isEqualTo("{\"baselineOf\":\"FIRST_VALUE\",\"value\":50,\"periodFrom\":\"2019-01-01\","
                        + "\"periodUntil\":\"2019-12-31\"}");
        adopt(1);
        var later = newest(record("LEEFLONERS", 2022, "66", "plan"), "ARMOEDE");
        assertThat(later.at("/values")).hasSize(3);
        log.append(scan, revised(scan, 2));
        var next = newest(record("LEEFLONERS", 2023, "70", "plan"), "ARMOEDE").at("/values/4");
        assertThat(next.at("/delta").asInt()).isEqualTo(10);
        assertThat(next.at("/comparedWith/baselineOf").asString()).isEqualTo("ADOPTED_SCAN");
        assertThat(next.at("/comparedWith/value").asInt()).isEqualTo(60);
        assertThat(next.at("/comparedWith/scan").asString()).isEqualTo(scan.toString());
        assertThat(next.at("/comparedWith/scanVersion").asInt()).isEqualTo(1);
        assertThat(next.at("/comparedWith/adoptedOn").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void theBaselineIsTheValueAsTheAdoptedScanKnewIt() {
        var value = recorded("71016", "LEEFLONERS", area, 2021, "60", "plan");
        append(value);
        log.append(scan, opened(scan, area));
        adopt(1);
        log.append(scan, revised(scan, 2));
        log.append(value.valueId().value(), corrected(value, "64"));
        var place = record("LEEFLONERS", 2021, "9", "een nieuwe bron");
        for (var values : List.of(
                newest(place, "ARMOEDE").at("/values"),
                service.as("analyst.71016")
                        .get("/v1/gebiedsscan/areas/" + area, token(place))
                        .json()
                        .at("/indicators/0/values"))) {
            assertThat(values.at("/0/value").asInt()).isEqualTo(64);
            assertThat(values.at("/0/baseline").asBoolean(true)).isFalse();
            assertThat(values.at("/0/delta").asInt()).isEqualTo(4);
            assertThat(values.at("/0/comparedWith/value").asInt()).isEqualTo(60);
            assertThat(values.at("/1/baseline").asBoolean()).isTrue();
            assertThat(values.at("/1/comparedWith/baselineOf").asString()).isEqualTo("FIRST_VALUE");
        }
    }

    @Test
    void anAdoptedVersionIsTheSameToTheByteWhateverComesOrIsCorrectedAndAfterAReplay() {
        var value = recorded("71016", "INWONERS", area, 2021, "3746", "plan");
        append(value);
        log.append(scan, opened(scan, area));
        var place = adopt(1);
        var before = reply("/versions/1", place).text();
        assertThat(before).contains("\"value\":3746", "BEVOLKINGSDICHTHEID");
        log.append(value.valueId().value(), corrected(value, "3800"));
        var last = record("INWONERS", 2022, "3900", "plan");
        assertThat(reply("/versions/1", last).text()).isEqualTo(before);
        assertThat(reply("", last).text()).isEqualTo(before);
        var view = service.view("gebiedsscan-indicators");
        view.shutDown();
        view.resetTokens();
        view.start();
        assertThat(reply("/versions/1", last).text()).isEqualTo(before);
    }

    @Test
    void theNextVersionNamesWhichValuesMovedAndNothingElse() {
        var value = recorded("71016", "LEEFLONERS", area, 2021, "60", "plan");
        append(value);
        record("LEEFLONERS", 2021, "61", "monitor");
        log.append(scan, opened(scan, area));
        adopt(1);
        log.append(scan, revised(scan, 2));
        log.append(value.valueId().value(), corrected(value, "64"));
        record("LEEFLONERS", 2022, "58", "monitor");
        record("GEMIDDELD_INKOMEN", 2022, "21000", "monitor");
        var place = adopt(2);
        for (var with : List.of("1", "baseline")) {
            var cells = reply("/comparison?with=" + with, place).json().at("/areas/0/cells");
            var moved = cells.valueStream()
                    .flatMap(cell -> cell.at("/indicators").valueStream())
                    .map(ScanIndicatorsTest::move)
                    .toList();
            assertThat(moved)
                    .containsExactly(
                            "LEEFLONERS plan 2021:60 2021:64 4",
                            "LEEFLONERS monitor 2021:61 2022:58 -3",
                            "GEMIDDELD_INKOMEN monitor : 2022:21000 ");
        }
        var after = reply("/comparison", place).text();
        assertThat(reply("/comparison", record("LEEFLONERS", 2023, "1", "plan")).text())
                .isEqualTo(after);
    }

    @Test
    void areNotSeenByAnotherTownNorThoseItKeeps() {
        append(recorded("71002", "LEEFLONERS", area, 2021, "60", "plan"));
        var place = log.append(scan, opened(scan, area));
        assertThat(cell(newest(place), "ARMOEDE").at("/indicators")).isEmpty();
        assertThat(service.as("analyst.71002").get(SCANS + scan, token(place)).status())
                .isEqualTo(404);
    }

    @Test
    void fewPeopleArePublishedAsFewAndNothingGivesThemAway() {
        record("INWONERS", 2020, "400", "plan");
        record("NIET_BELGEN", 2020, "3", "plan");
        record("NIET_BELGEN", 2021, "12", "plan");
        record("LEEFLONERS", 2020, "0", "plan");
        record("SCHOOLSE_VERTRAGING", 2020, "3.5", "plan");
        log.append(scan, opened(scan, area));
        var place = adopt(1);
        var published = service.as("policy.71016")
                .get("/v1/gebiedsscan/published?area=" + area, token(place))
                .json()
                .at("/items/0");
        assertThat(published.at("/title").asString()).isEqualTo("voorbeeldtitel");
        var domains = published.at("/areas/0/indicators");
        var foreign = published(domains.at("/SOCIALE_COHESIE"), "NIET_BELGEN");
        assertThat(foreign.at("/0/value").asString()).isEqualTo("<5");
        assertThat(foreign.at("/0").has("delta")).isFalse();
        assertThat(foreign.at("/1/value").asInt()).isEqualTo(12);
        var share = published(domains.at("/SOCIALE_COHESIE"), "AANDEEL_NIET_BELGEN");
        assertThat(share.at("/0/value").asString()).isEqualTo("x");
        assertThat(published(domains.at("/ARMOEDE"), "LEEFLONERS")
                        .at("/0/value")
                        .isNumber())
                .isTrue();
        assertThat(published(domains.at("/ONDERWIJS"), "SCHOOLSE_VERTRAGING")
                        .at("/0/value")
                        .decimalValue())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void aFewForBaselineLeavesOutHowFarALaterValueCame() {
        record("LEEFLONERS", 2020, "4", "plan");
        log.append(scan, opened(scan, area));
        adopt(1);
        log.append(scan, revised(scan, 2));
        record("LEEFLONERS", 2021, "30", "plan");
        var published = service.as("policy.71016")
                .get("/v1/gebiedsscan/published?area=" + area, token(adopt(2)))
                .json()
                .at("/items/0/areas/0/indicators/ARMOEDE");
        var later = published(published, "LEEFLONERS").at("/1");
        assertThat(later.at("/value").asInt()).isEqualTo(30);
        assertThat(later.has("delta")).isFalse();
        assertThat(later.at("/comparedWith").toString())
                .isEqualTo("{\"baselineOf\":\"ADOPTED_SCAN\",\"value\":\"<5\",\"periodFrom\":\"2020-01-01\","
                        + "\"periodUntil\":\"2020-12-31\",\"adoptedOn\":\"2026-03-02\"}");
    }

    private static JsonNode published(JsonNode indicators, String code) {
        return indicators
                .valueStream()
                .filter(one -> one.at("/indicator").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .at("/values");
    }

    private static String move(JsonNode move) {
        return String.join(
                " ",
                move.at("/indicator").asString(),
                move.at("/source").asString(),
                year(move.at("/from")),
                year(move.at("/to")),
                move.at("/delta").asString(""));
    }

    private static String year(JsonNode value) {
        var from = value.at("/periodFrom").asString("");
        return (from.isEmpty() ? "" : from.substring(0, 4)) + ":"
                + value.at("/value").asString("");
    }

    private Place adopt(int version) {
        return log.append(
                scan,
                completed(scan, area, "ZORG", text("straat"), text("duiding"), "HOOG"),
                validated(scan),
                adopted(scan, version));
    }

    private Place record(String indicator, int year, String value, String source) {
        return append(recorded("71016", indicator, area, year, value, source));
    }

    private Place append(IndicatorValueRecorded value) {
        return log.append(value.valueId().value(), value);
    }

    private JsonNode newest(Place place) {
        return reply("", place).json();
    }

    private JsonNode newest(Place place, String lifeDomain) {
        return cell(newest(place), lifeDomain).at("/indicators/0");
    }

    private static JsonNode cell(JsonNode file, String lifeDomain) {
        return file.at("/cells")
                .valueStream()
                .filter(cell -> cell.at("/lifeDomain").asString().equals(lifeDomain))
                .findFirst()
                .orElseThrow();
    }

    private Api.Reply reply(String path, Place place) {
        var reply = service.as("analyst.71016").get(SCANS + scan + path, token(place));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private static String[] token(Place place) {
        return new String[] {"Consistency-Token", Long.toString(place.position()), "Prefer", "wait=30"};
    }
}
