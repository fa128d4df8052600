package be.signaalhuis.query.meldpunt.similar;

import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SimilarReportsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);
    private static final String BRET = "71016W03";
    private static final String BOKRIJK = "71016W01";

    /** Each test has a desk of its own, which sees nobody else's reports. */
    private static final AtomicInteger DESKS = new AtomicInteger(90_000);

    private final RunningService service = RunningService.shared();
    private final String desk = Integer.toString(DESKS.incrementAndGet());
    private final Api intake = service.as("intake." + desk);
    private Place last;

    @Test
    void showsAReportAndInWhatItAgrees() {
        var id = UUID.randomUUID();
        append(
                id,
                registered(id, desk, "S-1", content("Bakkerij Janssens nv", "71016", BRET, DAY, null, "RAS", "TAAL")));
        var list = similar("""
                {"municipality":"71016","area":"71016W03","occurredOn":"2024-03-12","ground":"TAAL",\
                "otherParty":"bakkerij jansens"}""");
        assertThat(list.get("items").toString()).isEqualTo("""
                        [{"id":"%s","status":"REGISTERED","receivedOn":"2024-03-11","occurredFrom":"2024-03-10",\
                        "municipality":"71016","area":"71016W03","mainGround":"RAS","grounds":["RAS","TAAL"],\
                        "domain":"WERK","otherParty":{"kind":"WERKGEVER","name":"Bakkerij Janssens nv"},\
                        "externalReference":"S-1","matches":["PLACE","DATE","GROUND","OTHER_PARTY"]}]""".formatted(id));
        assertThat(list.get("compared").asInt()).isEqualTo(1);
        assertThat(list.get("position").asLong()).isGreaterThanOrEqualTo(last.position());
        assertThat(list.has("asKnownOn")).isTrue();
    }

    @Test
    void putsASharedNameFirstThenWhatAgreesInMoreThenTheNewest() {
        var old = report(content(null, "71016", null, DAY, null, "RAS"));
        var near = report(content(null, "71016", null, DAY.plusDays(3), null, "TAAL"));
        var newer = report(content(null, "71016", null, DAY.plusDays(100), null, "TAAL"));
        var named = report(content("Janssens", "71067", null, DAY.minusYears(1), null, "GELOOF"));
        assertThat(ids(similar("""
                        {"municipality":"71016","occurredOn":"2024-03-10","ground":"RAS","otherParty":"Janssens"}"""))).containsExactly(named, old, near, newer);
    }

    @Test
    void findsADayUpToAWeekFromTheFactsAndNoFurther() {
        var first = report(content(null, "71016", null, DAY, null, "RAS"));
        var lasting = report(content(null, "71016", null, DAY.minusDays(20), DAY, "RAS"));
        assertThat(ids(on(DAY.plusDays(7)))).containsExactlyInAnyOrder(first, lasting);
        assertThat(ids(on(DAY.plusDays(8)))).isEmpty();
        assertThat(ids(on(DAY.minusDays(7)))).containsExactlyInAnyOrder(first, lasting);
        assertThat(ids(on(DAY.minusDays(8)))).containsExactly(lasting);
        assertThat(ids(on(DAY.minusDays(27)))).containsExactly(lasting);
        assertThat(ids(on(DAY.minusDays(28)))).isEmpty();
    }

    @Test
    void findsAPlaceByMunicipalityAndByNeighbourhoodWhereBothAreKnown() {
        var there = report(content(null, "71016", BRET, DAY, null, "RAS"));
        var elsewhere = report(content(null, "71016", BOKRIJK, DAY, null, "RAS"));
        var somewhere = report(content(null, "71016", null, DAY, null, "RAS"));
        report(content(null, "71067", null, DAY, null, "RAS"));
        assertThat(ids(similar("{\"municipality\":\"71016\"}"))).containsExactlyInAnyOrder(there, elsewhere, somewhere);
        assertThat(ids(similar("{\"area\":\"71016W03\"}"))).containsExactlyInAnyOrder(there, somewhere);
    }

    @Test
    void findsAnyGroundOfAReport() {
        var main = report(content(null, "71016", null, DAY, null, "RAS"));
        var additional = report(content(null, "71016", null, DAY, null, "TAAL", "RAS"));
        report(content(null, "71016", null, DAY, null, "TAAL"));
        assertThat(ids(similar("{\"ground\":\"RAS\"}"))).containsExactlyInAnyOrder(main, additional);
    }

    @Test
    void findsANameWhereNothingElseAgrees() {
        var named = report(content("VZW Café René", "71067", null, DAY, null, "TAAL"));
        report(content("Peeters", "71067", null, DAY, null, "TAAL"));
        var list = similar("{\"municipality\":\"71016\",\"otherParty\":\"cafe rene\"}");
        assertThat(ids(list)).containsExactly(named);
        assertThat(list.at("/items/0/matches").toString()).isEqualTo("[\"OTHER_PARTY\"]");
        assertThat(list.get("compared").asInt()).isEqualTo(2);
    }

    @Test
    void comparesWithTheNameAsItWasCorrected() {
        var id = UUID.randomUUID();
        append(id, registered(id, desk, null, content("Peeters", "71016", null, DAY, null, "RAS")));
        append(id, corrected(id, content("Janssens", "71016", null, DAY, null, "RAS")));
        assertThat(ids(similar("{\"otherParty\":\"Janssens\"}"))).containsExactly(id.toString());
        assertThat(ids(similar("{\"otherParty\":\"Peeters\"}"))).isEmpty();
    }

    @Test
    void anErasedNameIsLikeNoOtherAndIsShownAsErased() {
        var content = content("Janssens", "71016", null, DAY, null, "RAS");
        report(content);
        service.bean(Seals.class).shred(content.otherParty().name().kid());
        assertThat(ids(similar("{\"otherParty\":\"Janssens\"}"))).isEmpty();
        assertThat(similar("{\"ground\":\"RAS\"}").at("/items/0/otherParty").toString())
                .isEqualTo("{\"kind\":\"WERKGEVER\",\"name\":{\"erased\":true}}");
    }

    @Test
    void leavesOutWhatWasWithdrawnAndWhatLiesElsewhere() {
        var id = UUID.randomUUID();
        var content = content("Janssens", "71016", null, DAY, null, "RAS");
        append(id, registered(id, desk, null, content), withdrawn(id, DAY, "DUBBEL_GEREGISTREERD"));
        var foreign = UUID.randomUUID();
        append(foreign, registered(foreign, "71016", null, content("Janssens", "71016", null, DAY, null, "RAS")));
        var list = similar("{\"ground\":\"RAS\",\"otherParty\":\"Janssens\"}");
        assertThat(list.get("items")).isEmpty();
        assertThat(list.get("compared").asInt()).isZero();
    }

    @Test
    void showsTheTwentyBestOfAllThatItCompared() {
        for (int i = 0; i < 21; i++) {
            report(content(null, "71016", null, DAY.plusDays(i), null, "RAS"));
        }
        var list = similar("{\"ground\":\"RAS\"}");
        assertThat(list.get("items")).hasSize(20);
        assertThat(list.get("compared").asInt()).isEqualTo(21);
        assertThat(list.at("/items/0/receivedOn").asString()).isEqualTo("2024-03-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|''|oneRequired",
                "{\"otherParty\":\" nv \"}|''|oneRequired",
                "{\"naam\":\"Janssens\"}|naam|fieldUnknown",
                "{\"municipality\":\"99999\"}|municipality|codeUnknown",
                "{\"area\":\"Bret\"}|area|codeUnknown",
                "{\"municipality\":\"71002\",\"area\":\"71016W03\"}|area|codeUnknown",
                "{\"occurredOn\":\"10/03/2024\"}|occurredOn|dateInvalid",
                "{\"occurredOn\":\"+999999999-12-31\"}|occurredOn|dateInvalid",
                "{\"ground\":\"WERK\"}|ground|codeUnknown",
                "{\"otherParty\":[\"Janssens\"]}|otherParty|typeWrong"
            })
    void refusesABadQuestionNamesTheFieldAndRepeatsNoName(String body, String field, String code) {
        var reply = intake.post("/v1/meldpunt/reports/similar", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
        assertThat(reply.text()).doesNotContain("Janssens");
    }

    @Test
    void refusesANameThatIsNone() {
        var reply = intake.post("/v1/meldpunt/reports/similar", "{\"otherParty\":\"" + "x".repeat(201) + "\"}");
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo("tooLong");
    }

    @Test
    void saysSoWhenTheFilesAreNotThatFar() {
        report(content("Janssens", "71016", null, DAY, null, "RAS"));
        service.awaitViews(last);
        service.view(Contents.VIEW).shutDown();
        try {
            report(content("Janssens", "71016", null, DAY, null, "RAS"));
            var token = Long.toString(last.position());
            var behind = post("{\"ground\":\"RAS\"}", "Consistency-Token", token);
            assertThat(behind.status()).isEqualTo(200);
            assertThat(behind.header("Consistency")).isEqualTo("behind");
            assertThat(behind.json().at("/position").asLong()).isLessThan(last.position());
            var strict = post("{\"ground\":\"RAS\"}", "Consistency-Token", token, "Prefer", "wait=1");
            assertThat(strict.status()).isEqualTo(503);
        } finally {
            service.view(Contents.VIEW).start();
        }
        similar("{\"ground\":\"RAS\"}");
    }

    private JsonNode on(LocalDate day) {
        return similar("{\"occurredOn\":\"" + day + "\"}");
    }

    private JsonNode similar(String body) {
        var reply = post(body, "Consistency-Token", Long.toString(last.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Consistency")).isNull();
        return reply.json();
    }

    private Api.Reply post(String body, String... headers) {
        return intake.post("/v1/meldpunt/reports/similar", body, headers);
    }

    private String report(ReportContent content) {
        var id = UUID.randomUUID();
        append(id, registered(id, desk, null, content));
        return id.toString();
    }

    private void append(UUID id, Object... events) {
        last = service.log().append(id, events);
    }

    private static List<String> ids(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    /** A report of the day after the facts. */
    private static ReportContent content(
            String otherParty, String municipality, String area, LocalDate from, LocalDate until, String... grounds) {
        return new ReportContent(
                from.plusDays(1),
                Code.of("LOKET"),
                Code.of("SLACHTOFFER"),
                null,
                new Facts(Code.of(municipality), from, until, area == null ? null : Code.of(area), null, null, null),
                null,
                Ground.actual(Code.of(grounds[0])),
                List.of(grounds).stream()
                        .skip(1)
                        .map(code -> Ground.actual(Code.of(code)))
                        .toList(),
                Code.of("WERK"),
                Code.of("DIRECT"),
                Code.of("BEMIDDELING"),
                otherParty == null
                        ? null
                        : new OtherParty(Code.of("WERKGEVER"), Sealed.of(UUID.randomUUID(), otherParty)),
                List.of());
    }
}
