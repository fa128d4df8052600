package be.signaalhuis.query.audit.trail;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.Overlegs;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Signals;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The auditor sees every event of the municipality once, and finds it by file, person, type, day. */
@Apart
class TrailTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final UUID REPORT = UUID.randomUUID();
    private static final UUID SIGNAL = UUID.randomUUID();
    private static final UUID OVERLEG = UUID.randomUUID();
    private static final Actor ELSEWHERE = new Actor("intake-hasselt", Role.INTAKE, "Hasselt", Code.of("71022"));

    private static RunningService service;
    private static Place last;

    @BeforeAll
    static void filesOfEveryKind() {
        service = RunningService.on(TestDatabase.fresh());
        var log = service.log();
        log.append(REPORT, registered(REPORT, content(DAY, "RAS")), corrected(REPORT, content(DAY, "GESLACHT")));
        var elsewhere = UUID.randomUUID();
        log.as(ELSEWHERE).append(elsewhere, registered(elsewhere, content(DAY, "RAS")));
        log.append(SIGNAL, Signals.nuisance(SIGNAL, Signals.content(DAY, "71016A", "WONEN")));
        log.as(Overlegs.COORDINATOR).append(OVERLEG, Overlegs.opened(OVERLEG, DAY));
        last = log.append(REPORT, closed(REPORT, DAY, "ADVIES"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyEventOfTheMunicipalityIsThereOnceAndNoneOfAnother() {
        assertThat(types(events("")))
                .containsExactly(
                        "DiscriminationReportRegistered",
                        "DiscriminationReportCorrected",
                        "NuisanceSignalLogged",
                        "LocalClientOverlegOpened",
                        "DiscriminationReportClosed");
    }

    @Test
    void anEventIsToldAsTheLogHasIt() {
        var event = events("stream=" + OVERLEG).at("/items/0");
        assertThat(event.at("/streamId").asString()).isEqualTo(OVERLEG.toString());
        assertThat(event.at("/sequence").asLong(-1)).isZero();
        assertThat(event.at("/revision").asString()).isEqualTo("1");
        assertThat(event.at("/actor").asString()).isEqualTo("lco-genk");
        assertThat(event.at("/role").asString()).isEqualTo("lco");
        assertThat(event.at("/organisation").asString()).isEqualTo("OCMW Genk");
        assertThat(event.has("payload")).isFalse();
    }

    @Test
    void whatWasJustCommittedIsFound() {
        var id = UUID.randomUUID();

        for (int i = 0; i < 20; i++) {
            var place = service.log().as(ELSEWHERE).append(id, corrected(id, content(DAY, "RAS")));
            var reply = service.as("auditor.71022")
                    .get("/v1/audit/events?order=desc&limit=1", "Consistency-Token", Long.toString(place.position()));
            assertThat(reply.json().at("/items/0/position").asLong()).isEqualTo(place.position());
            assertThat(reply.header("Consistency")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "actor=lco-genk, 1",
        "actor=intake-genk, 4",
        "actor=intake-hasselt, 0",
        "type=DiscriminationReportCorrected, 1",
        "type=NoSuchThing, 0",
        "purpose=onderzoek, 0",
        "until=2020-01-01, 0",
        "from=2020-01-01, 5",
        "from=2020-01-01&actor=intake-genk&type=NuisanceSignalLogged, 1"
    })
    void eventsAreFoundByWhatTheyAre(String filter, int found) {
        assertThat(events(filter).at("/items")).hasSize(found);
    }

    @Test
    void aPeriodIsOfWholeDaysInBelgium() {
        var today = LocalDate.ofInstant(last.recordedAt(), ZoneId.of("Europe/Brussels"));
        assertThat(events("from=" + today + "&until=" + today).at("/items")).hasSize(5);
        assertThat(events("from=" + today.plusDays(1)).at("/items")).isEmpty();
        assertThat(events("until=" + today.minusDays(1)).at("/items")).isEmpty();
    }

    @Test
    void pagesLeadThereAndBack() {
        var first = events("order=desc&limit=2");
        var second = events("order=desc&limit=2&after=" + first.at("/next").asString());
        var third = events("order=desc&limit=2&after=" + second.at("/next").asString());
        assertThat(third.has("next")).isFalse();
        assertThat(positions(first, second, third))
                .isEqualTo(positions(events("order=desc&limit=50")))
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        var back = events("order=asc&limit=2&after=" + third.at("/previous").asString());
        assertThat(positions(back)).isEqualTo(positions(second).reversed());
    }

    @Test
    void asKnownThenItIsAsItWas() {
        var atFirst = events("limit=1").at("/items/0/recordedAt").asString();
        assertThat(types(events("order=desc&asKnownOn=" + atFirst)))
                .containsExactly("DiscriminationReportCorrected", "DiscriminationReportRegistered");
    }

    @Test
    void theTypesThereAre() {
        var reply = auditor().get("/v1/audit/event-types", token());
        assertThat(texts(reply.json().at("/types")))
                .containsExactly(
                        "DiscriminationReportClosed",
                        "DiscriminationReportCorrected",
                        "DiscriminationReportRegistered",
                        "LocalClientOverlegOpened",
                        "NuisanceSignalLogged");
    }

    @ParameterizedTest
    @CsvSource({
        "stream=geen-id, stream, typeWrong",
        "type=a%20b, type, typeWrong",
        "actor=%00, actor, typeWrong",
        "from=morgen, from, dateInvalid",
        "from=2024-02-01&until=2024-01-01, until, periodReversed",
        "after=-1, after, positionInvalid",
        "order=up, order, sortUnknown",
        "limit=0, limit, outOfRange",
        "asKnownOn=ooit, asKnownOn, momentInvalid"
    })
    void whatIsWrongIsNamed(String query, String field, String code) {
        var reply = auditor().get("/v1/audit/events?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void theFileHoldsTheSameEventsAndSaysOfWhenItIs() {
        var reply = auditor()
                .get(
                        "/v1/audit/events?order=asc&actor=intake-genk",
                        with("Accept", "text/csv", "Accept-Language", "nl"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        assertThat(reply.header("Content-Disposition")).matches(".*audit-events-\\d+.csv.*");
        var lines = reply.text().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFGebeurtenissen");
        assertThat(lines).contains("account;intake-genk").anyMatch(line -> line.matches("Positie in het logboek;\\d+"));
        assertThat(lines.stream().filter(line -> line.contains(";DiscriminationReport")))
                .hasSize(3)
                .first()
                .asString()
                .contains(REPORT.toString(), ";intake;Meldpunt Genk;");
    }

    /** More than are read at once, and an account that Excel would take for a formula. */
    @Test
    void aLongFileIsWholeAndNoFormula() {
        var formula = new Actor("=HYPERLINK(\"x\")", Role.INTAKE, "desk", Code.of("71057"));
        var id = UUID.randomUUID();
        Place end = null;
        for (int i = 0; i < 5; i++) {
            var many = IntStream.range(0, 450).mapToObj(n -> closed(id, DAY, "ADVIES"));
            end = service.log().as(formula).append(id, many.toArray());
        }
        var reply = service.as("auditor.71057")
                .get("/v1/audit/events", "Accept", "text/csv", "Consistency-Token", Long.toString(end.position()));
        assertThat(reply.text().lines().filter(line -> line.contains(id.toString())))
                .hasSize(2_250)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).contains("'=HYPERLINK").doesNotContain(";=HYPERLINK"));
    }

    @ParameterizedTest
    @CsvSource({"auditor, 200", "dpo, 200", "admin, 404", "intake, 404", "policy, 404", "analyst, 404"})
    void onlyAuditorAndDataProtectionOfficerSeeThem(String role, int status) {
        assertThat(service.as(role + ".71016").get("/v1/audit/events").status()).isEqualTo(status);
        assertThat(service.as(role + ".71016").get("/v1/audit/event-types").status())
                .isEqualTo(status);
    }

    private static Api auditor() {
        return service.as("auditor.71016");
    }

    private static String[] token() {
        return new String[] {"Consistency-Token", Long.toString(last.position())};
    }

    private static String[] with(String... headers) {
        var all = new ArrayList<>(List.of(token()));
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }

    private static JsonNode events(String query) {
        var reply = auditor().get("/v1/audit/events?" + query.replace("+", "%2B"), token());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> types(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(one -> one.at("/type").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<Long> positions(JsonNode... pages) {
        return List.of(pages).stream()
                .flatMap(page -> page.at("/items").valueStream())
                .map(one -> one.at("/position").asLong())
                .toList();
    }
}
