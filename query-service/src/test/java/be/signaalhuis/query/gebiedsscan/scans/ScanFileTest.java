package be.signaalhuis.query.gebiedsscan.scans;

import static be.signaalhuis.query.testing.ScanEvents.adopted;
import static be.signaalhuis.query.testing.ScanEvents.completed;
import static be.signaalhuis.query.testing.ScanEvents.opened;
import static be.signaalhuis.query.testing.ScanEvents.revised;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.ScanEvents.validated;
import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A scan that is being worked on. */
class ScanFileTest {

    private static final Actor ANALYST = new Actor("analyst-genk", Role.ANALYST, "Veiligheidshuis", Code.of("71016"));

    private final RunningService service = RunningService.shared();
    private final TestLog log = service.log();
    private final UUID scan = UUID.randomUUID();

    @Test
    void showsWhatEachWroteAndWhen() {
        var street = text("voorbeeld van straatkennis");
        var first = log.append(scan, opened(scan, "71016W26"));
        var second = log.append(scan, completed(scan, "71016W26", "ZORG", street, null, null));
        Place third;
        try (var analyst = new TestLog(service.database(), service.bean(Seals.class), ANALYST)) {
            third = analyst.append(
                    scan, completed(scan, "71016W26", "ZORG", street, text("voorbeeldduiding"), "GEMIDDELD"));
        }
        var file = get(third);
        var cell = cell(file, "ZORG");
        assertThat(cell.at("/streetKnowledge/text").asString()).isEqualTo("voorbeeld van straatkennis");
        assertThat(cell.at("/streetKnowledge/author").toString())
                .isEqualTo("{\"actor\":\"intake-genk\",\"role\":\"intake\",\"organisation\":\"Meldpunt Genk\","
                        + "\"recordedAt\":\"" + second.recordedAt() + "\"}");
        assertThat(cell.at("/interpretation/text").asString()).isEqualTo("voorbeeldduiding");
        assertThat(cell.at("/interpretation/author/actor").asString()).isEqualTo("analyst-genk");
        assertThat(cell.at("/interpretation/author/recordedAt").asString())
                .isEqualTo(third.recordedAt().toString());
        assertThat(cell.at("/confidence/code").asString()).isEqualTo("GEMIDDELD");
        assertThat(cell.at("/complete").asBoolean()).isTrue();
        assertThat(file.at("/opened/recordedAt").asString())
                .isEqualTo(first.recordedAt().toString());
        assertThat(file.at("/title").asString()).isEqualTo("voorbeeldtitel");
    }

    @Test
    void isAConceptAgainWhenItIsFilledInAfterItsValidation() {
        log.append(scan, opened(scan, "71016W26"), completed(scan, "71016W26", "ZORG", text("x"), null, null));
        assertThat(get(log.append(scan, validated(scan))).at("/state").asString())
                .isEqualTo("VALIDATED");
        var place = log.append(scan, completed(scan, "71016W26", "ZORG", text("y"), null, null));
        assertThat(get(place).at("/state").asString()).isEqualTo("CONCEPT");
        assertThat(get(place).at("/validation").isMissingNode()).isTrue();
        assertThat(item(place).at("/state").asString()).isEqualTo("CONCEPT");
    }

    @Test
    void goesOnWithTheTextsOfTheAdoptedVersion() {
        var place = log.append(
                scan,
                opened(scan, "71016W26"),
                completed(scan, "71016W26", "ZORG", text("x"), text("y"), "LAAG"),
                validated(scan),
                adopted(scan, 1),
                revised(scan, 2));
        var file = get(place);
        assertThat(file.at("/scanVersion").asInt()).isEqualTo(2);
        assertThat(file.at("/state").asString()).isEqualTo("CONCEPT");
        assertThat(file.at("/revisionReason").asString()).isEqualTo("voorbeeldreden");
        assertThat(cell(file, "ZORG").at("/interpretation/text").asString()).isEqualTo("y");
        assertThat(file.at("/adopted/0/self").asString()).isEqualTo("/v1/gebiedsscan/scans/" + scan + "/versions/1");
    }

    @Test
    void everyCountLeadsToTheSignalsItCounts() {
        log.append(scan, opened(scan, "71016W29"));
        var signal = UUID.randomUUID();
        var place = log.append(signal, nuisance(signal, content(LocalDate.of(2025, 7, 1), "71016W29", "ZORG")));
        var figures = get(place).get("links").get("figures");
        var analyst = service.as("analyst.71016");
        for (var where : List.of("71016W29/ZORG", "71016W29/ZORG/OVERLAST")) {
            var walk = FigureWalk.of(analyst, figures.get(where).asString());
            assertThat(walk.told()).containsExactly("NuisanceSignalLogged 1");
        }
        assertThat(FigureWalk.of(analyst, figures.get("71016W29/ARBEID").asString())
                        .value())
                .isZero();
    }

    @Test
    void saysWhatWasKnownOnAnEarlierMoment() {
        log.append(scan, opened(scan, "71016W31"));
        var signal = UUID.randomUUID();
        var before = log.append(scan, completed(scan, "71016W31", "ZORG", text("eerst"), null, null));
        var then = get(before, "?asKnownOn=" + before.recordedAt());
        log.append(signal, nuisance(signal, content(LocalDate.of(2025, 7, 1), "71016W31", "ZORG")));
        var after = log.append(scan, completed(scan, "71016W31", "ZORG", text("later"), null, null));
        assertThat(get(after, "?asKnownOn=" + before.recordedAt())).isEqualTo(then);
        assertThat(cell(then, "ZORG").at("/streetKnowledge/text").asString()).isEqualTo("eerst");
        assertThat(cell(get(after), "ZORG").at("/streetKnowledge/text").asString())
                .isEqualTo("later");
        assertThat(cell(get(after), "ZORG").at("/signals").asLong())
                .isEqualTo(cell(then, "ZORG").at("/signals").asLong() + 1);
    }

    @Test
    void isInTheListOfItsMunicipality() {
        var place = log.append(
                scan, opened(scan, "71016W26", "71016W27"), completed(scan, "71016W26", "ZORG", text("x"), null, null));
        var item = item(place);
        assertThat(item.at("/version").asLong()).isEqualTo(1);
        assertThat(item.at("/filled").asLong()).isEqualTo(1);
        assertThat(item.at("/cells").asLong()).isEqualTo(20);
        assertThat(item.at("/areas").toString()).isEqualTo("[\"71016W26\",\"71016W27\"]");
    }

    @Test
    void theVersionForIfMatchIsItsETag() {
        var place =
                log.append(scan, opened(scan, "71016W26"), completed(scan, "71016W26", "ZORG", text("x"), null, null));
        assertThat(reply(place, "").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void isUnknownWhenItIsNotThere() {
        var place = log.append(scan, opened(scan, "71016W26"));
        assertThat(service.as("analyst.71016")
                        .get("/v1/gebiedsscan/scans/" + UUID.randomUUID(), token(place))
                        .status())
                .isEqualTo(404);
        assertThat(service.as("analyst.71016")
                        .get("/v1/gebiedsscan/scans/kanarie", token(place))
                        .status())
                .isEqualTo(404);
    }

    private static JsonNode cell(JsonNode file, String lifeDomain) {
        return file.at("/cells")
                .valueStream()
                .filter(cell -> cell.at("/lifeDomain").asString().equals(lifeDomain))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode item(Place place) {
        return service.as("scanmanager.71016")
                .get("/v1/gebiedsscan/scans", token(place))
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/id").asString().equals(scan.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode get(Place place) {
        return get(place, "");
    }

    private JsonNode get(Place place, String query) {
        var reply = reply(place, query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Api.Reply reply(Place place, String query) {
        return service.as("analyst.71016").get("/v1/gebiedsscan/scans/" + scan + query, token(place));
    }

    private static String[] token(Place place) {
        return new String[] {"Consistency-Token", Long.toString(place.position())};
    }
}
