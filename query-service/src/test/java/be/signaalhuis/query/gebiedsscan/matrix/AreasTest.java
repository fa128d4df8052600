package be.signaalhuis.query.gebiedsscan.matrix;

import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.logged;
import static be.signaalhuis.query.testing.Signals.merged;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static be.signaalhuis.query.testing.Signals.regraded;
import static be.signaalhuis.query.testing.Signals.retracted;
import static be.signaalhuis.query.testing.Signals.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Signals;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AreasTest {

    /** Each test has a year of its own in the one log. */
    private static final AtomicInteger YEARS = new AtomicInteger(2600);

    private final RunningService service = RunningService.shared();
    private final int year = YEARS.incrementAndGet();
    private final LocalDate day = LocalDate.of(year, 6, 15);
    private final UUID id = UUID.randomUUID();

    @Test
    void countsASignalInItsNeighbourhoodAndLifeDomainAndNamesBoth() {
        var matrix = matrix(append(nuisance(id, content(day, "71016W26", "HUISVESTING"))));
        assertThat(matrix.at("/areas").toString())
                .isEqualTo("[{\"area\":\"71016W26\",\"name\":\"Waterschei-Noord\",\"total\":1,"
                        + "\"lifeDomains\":{\"HUISVESTING\":1}}]");
        assertThat(matrix.at("/total").asInt()).isEqualTo(1);
        assertThat(matrix.at("/from").asString()).isEqualTo(year + "-01-01");
        assertThat(matrix.at("/until").asString()).isEqualTo(year + "-12-31");
        assertThat(matrix.at("/division").asString()).isEqualTo("2025");
        assertThat(matrix.at("/codeListVersion").asString()).isNotEmpty();
    }

    @Test
    void keepsAreasInTheOrderOfTheirCodesAndLifeDomainsInThatOfTheirList() {
        append(UUID.randomUUID(), "71016W27", "ARBEID");
        append(UUID.randomUUID(), "71016W01", "ARBEID");
        append(UUID.randomUUID(), "71016", "ARBEID");
        var last = append(UUID.randomUUID(), "71016W27", "HUISVESTING");
        assertThat(matrix(last)
                        .at("/areas")
                        .valueStream()
                        .map(row -> row.get("area").asString()))
                .containsExactly("71016", "71016W01", "71016W27");
        assertThat(matrix(last).at("/areas/2/lifeDomains").toString()).isEqualTo("{\"HUISVESTING\":1,\"ARBEID\":1}");
        assertThat(matrix(last).at("/areas/0/name").asString()).isEqualTo("Genk");
    }

    @Test
    void leavesOutNeighbourhoodsWithoutSignalsUnlessAllAreAsked() {
        var last = append(id, "71016W26", "ZORG");
        var all = get("?" + ofTheYear() + "&all=true", last).json();
        assertThat(all.at("/areas")
                        .valueStream()
                        .filter(row -> row.get("area").asString().matches("71016W\\d\\d")))
                .hasSize(31);
        assertThat(all.at("/areas/0/total").asInt()).isZero();
        assertThat(all.at("/areas/0/lifeDomains").toString()).isEqualTo("{}");
        assertThat(all.at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void countsASignalOnItsFirstDayAlone() {
        var observed = new Observed(day, day.plusMonths(3), Observed.PERIOD);
        var last = service.log()
                .append(id, nuisance(id, content(observed, "71016W26", "71016W26", "HANGJONGEREN", "ZORG")));
        assertThat(area("71016W26", last).at("/months").toString()).isEqualTo("{\"" + year + "-06\":1}");
        assertThat(get("/71016W26?from=" + day.plusDays(1), last)
                        .json()
                        .at("/months")
                        .toString())
                .doesNotContain("" + year);
        assertThat(get("/71016W26?from=" + day + "&until=" + day, last)
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void countsEachThemeApart() {
        append(id, "71016W26", "ZORG");
        var other = UUID.randomUUID();
        var last = service.log().append(other, logged("KINDERARMOEDE", other, content(day, "71016W26", "ARMOEDE")));
        assertThat(area("71016W26", last).at("/themes").toString()).isEqualTo("{\"OVERLAST\":1,\"KINDERARMOEDE\":1}");
        assertThat(area("71016", last).at("/total").asInt()).isEqualTo(2);
        assertThat(area("71016W27", last).at("/total").asInt()).isZero();
    }

    @Test
    void anAreaIsASectorADistrictOrAnEarlierNeighbourhoodAsWell() {
        var sector = Signals.content(Observed.on(day), "71016B1BK", "71016W26", "HANGJONGEREN", "ZORG");
        service.log().append(id, nuisance(id, sector));
        append(UUID.randomUUID(), "71016W27", "ZORG");
        append(UUID.randomUUID(), "7101626", "ZORG");
        var last = append(UUID.randomUUID(), "71016W01", "ZORG");
        assertThat(area("71016B1BK", last).at("/total").asInt()).isEqualTo(1);
        assertThat(area("71016W26", last).at("/total").asInt()).isEqualTo(1);
        assertThat(area("GENK_OOST", last).at("/total").asInt()).isEqualTo(3);
        assertThat(area("GENK_OOST", last).at("/name").asString()).isEqualTo("Genk-Oost");
        assertThat(area("7101626", last).at("/total").asInt()).isEqualTo(1);
        assertThat(matrix(last).at("/areas")).hasSize(4);
    }

    @Test
    void countsASignalNoMoreOnceItIsRetractedOrMerged() {
        append(id, "71016W26", "ZORG");
        var other = UUID.randomUUID();
        append(other, "71016W26", "ZORG");
        assertThat(matrix(service.log().append(id, merged(id, other)))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(matrix(service.log().append(other, retracted(other, day))).toString())
                .contains("\"areas\":[],\"total\":0");
    }

    @Test
    void everyPastAnswerStaysAsItWasByteForByteWhilePresentOnesChange() {
        var log = service.log();
        var other = UUID.randomUUID();
        append(other, "71016W26", "ZORG");
        var last = append(id, "71016W26", "HUISVESTING");
        var before = new Answers(last);
        Object[] changes = {
            corrected(id, content(day.plusMonths(1), "71016W27", "ARBEID")),
            regraded(id, "VERMOED", null, "EIGEN_DIENST"),
            reviewed(id, day),
            corrected(id, content(day.plusYears(200), "71016W27", "ARBEID")),
            corrected(id, content(day, "71016W26", "ARBEID")),
            merged(id, other),
        };
        for (var change : changes) {
            last = log.append(id, change);
            var after = new Answers(last);
            before.areStillGiven(last);
            after.areStillGiven(last);
        }
        log.append(other, retracted(other, day));
        before.areStillGiven(log.append(UUID.randomUUID(), nuisance(UUID.randomUUID(), content(day, "71016", "ZORG"))));
        assertThat(get("?" + ofTheYear(), last).text()).isNotEqualTo(before.matrix.text());
    }

    /** The matrix and a page of an area, as they were when nothing more was known. */
    private final class Answers {

        private final Api.Reply matrix;
        private final Api.Reply area;
        private final String asKnownOn;

        Answers(Place then) {
            this.asKnownOn = "&asKnownOn=" + then.recordedAt();
            this.matrix = get("?" + ofTheYear() + asKnownOn, then);
            this.area = get("/71016W26?" + ofTheYear() + asKnownOn, then);
            assertThat(self(matrix))
                    .isEqualTo(get("?" + ofTheYear(), then)
                            .json()
                            .at("/links/self")
                            .asString());
        }

        void areStillGiven(Place now) {
            assertThat(get("?" + ofTheYear() + asKnownOn, now).bytes()).isEqualTo(matrix.bytes());
            assertThat(get("/71016W26?" + ofTheYear() + asKnownOn, now).bytes()).isEqualTo(area.bytes());
            var analyst = service.as("analyst.71016");
            assertThat(analyst.get(self(matrix)).bytes()).isEqualTo(matrix.bytes());
            assertThat(analyst.get(self(area)).bytes()).isEqualTo(area.bytes());
        }

        private String self(Api.Reply reply) {
            return reply.json().at("/links/self").asString();
        }
    }

    @Test
    void countsOnlyTheMunicipalityOfTheReader() {
        service.log().append(id, logged("OVERLAST", id, "71002", null, content(day, "71002", "ZORG")));
        var last = append(UUID.randomUUID(), "71016W26", "ZORG");
        assertThat(matrix(last).at("/total").asInt()).isEqualTo(1);
        var as = service.as("analyst.71002");
        assertThat(as.get("/v1/gebiedsscan/areas?" + ofTheYear())
                        .json()
                        .at("/areas/0/name")
                        .asString())
                .isEqualTo("As");
        assertThat(as.get("/v1/gebiedsscan/areas/71016W26").status()).isEqualTo(404);
        assertThat(as.get("/v1/gebiedsscan/areas/71016").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"71016W99", "onzin", "x'--", "71002", "W"})
    void anAreaThatIsNoneIsNotFound(String area) {
        assertThat(service.as("analyst.71016")
                        .get("/v1/gebiedsscan/areas/" + area)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-02-30, from, dateInvalid",
        "until=gisteren, until, dateInvalid",
        "from=%2B12024-01-01, from, dateInvalid",
        "from=2024-02-02&until=2024-02-01, until, periodReversed",
        "asKnownOn=2999-01-01, asKnownOn, momentInvalid"
    })
    void refusesABadPeriodAndNamesTheField(String query, String field, String code) {
        for (var path : new String[] {"", "/71016W26"}) {
            var reply = service.as("analyst.71016").get("/v1/gebiedsscan/areas" + path + "?" + query);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
            assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void analystsAndScanManagersAloneSeeTheCounts(Role role) {
        var may = role == Role.ANALYST || role == Role.SCANMANAGER;
        for (var path : new String[] {"", "/71016W26"}) {
            assertThat(service.as(role.claim() + ".71016")
                            .get("/v1/gebiedsscan/areas" + path)
                            .status())
                    .isEqualTo(may ? 200 : 404);
        }
    }

    private Place append(UUID signal, String area, String lifeDomain) {
        return service.log().append(signal, nuisance(signal, content(day, area, lifeDomain)));
    }

    private Place append(Object event) {
        return service.log().append(id, event);
    }

    private JsonNode matrix(Place seen) {
        return get("?" + ofTheYear(), seen).json();
    }

    private JsonNode area(String area, Place seen) {
        return get("/" + area + "?" + ofTheYear(), seen).json();
    }

    private String ofTheYear() {
        return "from=" + year + "-01-01&until=" + year + "-12-31";
    }

    private Api.Reply get(String path, Place seen) {
        var reply = service.as("scanmanager.71016")
                .get("/v1/gebiedsscan/areas" + path, "Consistency-Token", Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
