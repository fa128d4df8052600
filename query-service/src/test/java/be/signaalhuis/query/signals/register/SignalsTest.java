package be.signaalhuis.query.signals.register;

import static be.signaalhuis.query.testing.Bottlenecks.formed;
import static be.signaalhuis.query.testing.Bottlenecks.unbundled;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.graded;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static be.signaalhuis.query.testing.SharedSignals.radicalisation;
import static be.signaalhuis.query.testing.SharedSignals.regraded;
import static be.signaalhuis.query.testing.SharedSignals.said;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.merged;
import static be.signaalhuis.query.testing.Signals.notRetained;
import static be.signaalhuis.query.testing.Signals.retracted;
import static be.signaalhuis.query.testing.Signals.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.OwnDays;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SignalsTest {

    private final RunningService service = RunningService.shared();
    private final Api analyst = service.as("analyst.71016.veiligheidshuis");
    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final LocalDate day = OwnDays.begin();

    @Test
    void showsASignalByItsCodesAndNoText() {
        var place =
                service.log().append(a, nuisance(a, "71016", "S2020-0007", content(day, "71016W26", "OVERLEGTAFEL")));
        assertThat(query("", place).at("/items/0").toString())
                .isEqualTo("""
                        {"id":"%s","version":0,"status":"LOGGED","observedOn":"%s","observedUntil":"%s",\
                        "observedAs":"DAG","recordedAt":"%s","theme":"OVERLAST","subtype":"HANGJONGEREN",\
                        "lifeDomain":"SOCIALE_COHESIE","policyDomain":"JEUGD","source":"WIJKMANAGER",\
                        "area":"71016W26","neighbourhood":"71016W26","areaDivision":"2025","certainty":"GEHOORD",\
                        "sharing":"OVERLEGTAFEL","organisation":"Meldpunt Genk","externalReference":"S2020-0007",\
                        "used":false}""".formatted(a, day, day, place.recordedAt()));
    }

    @Test
    void followsASignalThroughItsLifeAndKeepsEachStateForTheMomentItHeld() {
        var log = service.log();
        var first = content(day, "71016W26", "OVERLEGTAFEL");
        var steps = List.of(
                log.append(a, nuisance(a, first)),
                log.append(a, corrected(a, said("ARBEID", "JEUGD", "BEWONER", first))),
                log.append(a, regraded(a, "WAARGENOMEN", "A1H1", "OPENBAAR")),
                log.append(a, merged(a, b)));
        var told = steps.stream().map(step -> asKnownOn(step, steps.getLast())).toList();
        assertThat(told)
                .containsExactly(
                        "0 LOGGED SOCIALE_COHESIE GEHOORD OVERLEGTAFEL",
                        "1 LOGGED ARBEID GEHOORD OVERLEGTAFEL",
                        "2 LOGGED ARBEID WAARGENOMEN OPENBAAR",
                        "3 MERGED ARBEID WAARGENOMEN OPENBAAR");
    }

    @Test
    void knowsNothingOfWhatWasNotRetained() {
        var before = query("\"sort\":\"recordedAt\"", service.log().append(a, notRetained(a)));
        assertThat(before.at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"theme\":[\"RADICALISERING\"]'|b",
                "'\"theme\":\"OVERLAST\"'|a",
                "'\"theme\":[\"OVERLAST\",\"RADICALISERING\"]'|a,b",
                "'\"area\":\"71016W26\"'|a",
                "'\"area\":[\"71016W26\",\"71016W16\"]'|a,b",
                "'\"area\":\"71016\"'|a,b",
                "'\"area\":\"71016W01\"'|''",
                "'\"lifeDomain\":\"ARBEID\"'|b",
                "'\"policyDomain\":\"POLITIE\"'|b",
                "'\"source\":\"WIJKMANAGER\"'|a",
                "'\"status\":[\"RETRACTED\"]'|b",
                "'\"status\":[\"LOGGED\",\"MERGED\"]'|a",
                "'\"externalReference\":\"S-1\"'|a",
                "'\"used\":true'|''",
                "'\"needsReview\":false'|a,b",
                "'\"needsReview\":true'|''"
            })
    void restrictsByWhatIsAsked(String condition, String expected) {
        service.log().append(a, nuisance(a, "71016", "S-1", content(day, "71016W26", "OVERLEGTAFEL")));
        var other = said("ARBEID", "POLITIE", "BEWONER", content(day, "71016W16", "OVERLEGTAFEL"));
        var last = service.log().append(b, radicalisation(b, other), retracted(b, day));
        assertThat(ids(query(condition, last)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(expected.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.equals("a") ? a : b)
                        .map(UUID::toString)
                        .toList());
    }

    @Test
    void knowsWhichSignalsWereNeverUsedAndWhichWereThen() {
        var bottleneck = UUID.randomUUID();
        service.log().append(a, nuisance(a, content(day, "71016W26", "OVERLEGTAFEL")));
        var before = service.log().append(b, nuisance(b, content(day, "71016W26", "OVERLEGTAFEL")));
        var bundled = service.log().append(bottleneck, formed(bottleneck, day, a, b));
        assertThat(ids(query("\"used\":true", bundled))).containsExactlyInAnyOrder(a.toString(), b.toString());
        assertThat(query("\"used\":false", bundled).at("/total").asInt()).isZero();
        var after = service.log().append(bottleneck, unbundled(bottleneck, a));
        assertThat(ids(query("\"used\":false", after))).containsExactly(a.toString());
        assertThat(query("\"used\":true", after).at("/items/0/used").asBoolean())
                .isTrue();
        assertThat(ids(query("\"used\":false,\"asKnownOn\":\"" + before.recordedAt() + "\"", after)))
                .containsExactlyInAnyOrder(a.toString(), b.toString());
        assertThat(ids(query("\"used\":true,\"asKnownOn\":\"" + bundled.recordedAt() + "\"", after)))
                .containsExactlyInAnyOrder(a.toString(), b.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X4H1|true|[\"NAMES_ORIGIN_OR_FAITH\",\"RADICALISATION\",\"WEAK_GRADE\"]",
                "C4H2|false|[\"RADICALISATION\",\"WEAK_GRADE\"]",
                "C3H2|false|[\"RADICALISATION\"]",
                "B4H2|true|[\"NAMES_ORIGIN_OR_FAITH\",\"RADICALISATION\"]"
            })
    void saysWhySomebodyShouldLookAtASignal(String grade, boolean names, String reasons) {
        var content = graded(grade, names, content(day, "71016W26", "OVERLEGTAFEL"));
        var place = service.log().append(a, radicalisation(a, content));
        assertThat(query("\"needsReview\":true", place)
                        .at("/items/0/reviewReasons")
                        .toString())
                .isEqualTo(reasons);
    }

    @Test
    void asksForNoReviewOfWhatWasReviewedUntilItSaysSomethingElse() {
        var content = graded("X4H2", true, content(day, "71016W26", "OVERLEGTAFEL"));
        service.log().append(a, radicalisation(a, content));
        var looked = service.log().append(a, reviewed(a, day));
        assertThat(query("\"needsReview\":true", looked).at("/total").asInt()).isZero();
        var weak = service.log().append(a, regraded(a, "GEHOORD", "C4H2", "OVERLEGTAFEL"));
        assertThat(query("\"needsReview\":true", weak)
                        .at("/items/0/reviewReasons")
                        .toString())
                .isEqualTo("[\"WEAK_GRADE\"]");
        var other = service.log().append(a, regraded(a, "GEHOORD", "A1H2", "OVERLEGTAFEL"), corrected(a, content));
        assertThat(query("\"needsReview\":true", other).at("/items/0/reviewReasons"))
                .hasSize(3);
        var gone = service.log().append(a, retracted(a, day));
        assertThat(query("\"needsReview\":true", gone).at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"observedOn", "-observedOn", "recordedAt", "-recordedAt"})
    void pagesWithoutDoublingOrMissingASignalWhileOthersComeIn(String sort) {
        var ids = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 7; i++) {
            var id = UUID.randomUUID();
            ids.add(id.toString());
            last = service.log().append(id, nuisance(id, content(day, "71016W26", "OVERLEGTAFEL")));
        }
        var question = "\"sort\":\"%s\",\"limit\":3".formatted(sort);
        var seen = new ArrayList<String>();
        var page = query(question, last);
        while (true) {
            seen.addAll(ids(page));
            assertThat(page.at("/total").asInt()).isEqualTo(7);
            if (!page.has("next")) {
                break;
            }
            var late = UUID.randomUUID();
            var first = UUID.fromString(ids.getFirst());
            service.log().append(first, reviewed(first, day));
            last = service.log().append(late, nuisance(late, content(day, "71016W26", "OVERLEGTAFEL")));
            page = query(question + ",\"cursor\":\"" + page.at("/next").asString() + "\"", last);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(ids);
        if (sort.equals("recordedAt")) {
            assertThat(seen).containsExactlyElementsOf(ids);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nationality\":\"x\"}|nationality|fieldUnknown",
                "{\"theme\":[\"WERK\"]}|theme[0]|codeUnknown",
                "{\"theme\":[null]}|theme[0]|codeUnknown",
                "{\"area\":[\"71016W26\",\"71016W99\"]}|area[1]|codeUnknown",
                "{\"area\":\"71002\"}|area[0]|codeUnknown",
                "{\"lifeDomain\":[\"X;DROP\"]}|lifeDomain[0]|codeUnknown",
                "{\"policyDomain\":[\"X\"]}|policyDomain[0]|codeUnknown",
                "{\"source\":[\"X\"]}|source[0]|codeUnknown",
                "{\"status\":[\"OPEN\"]}|status[0]|codeUnknown",
                "{\"used\":\"ja\"}|used|typeWrong",
                "{\"needsReview\":1}|needsReview|typeWrong",
                "{\"observedFrom\":\"12/10/2009\"}|observedFrom|dateInvalid",
                "{\"observedUntil\":\"2009-02-30\"}|observedUntil|dateInvalid",
                "{\"observedFrom\":\"2010-01-01\",\"observedUntil\":\"2009-01-01\"}|observedUntil|periodReversed",
                "{\"externalReference\":\"Jan Voorbeeld\"}|externalReference|referenceInvalid",
                "{\"asKnownOn\":\"gisteren\"}|asKnownOn|momentInvalid",
                "{\"sort\":\"naam\"}|sort|sortUnknown",
                "{\"limit\":0}|limit|outOfRange",
                "{\"limit\":201}|limit|outOfRange",
                "{\"cursor\":\"abc\"}|cursor|cursorInvalid"
            })
    void refusesABadQuestionAndNamesTheField(String body, String field, String code) {
        var reply = analyst.post("/v1/signals/query", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        var issue = reply.json().at("/issues/0");
        assertThat(issue.at("/name").asString()).isEqualTo(field);
        assertThat(issue.at("/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sort\":\"recordedAt\"", "\"theme\":\"OVERLAST\"", "\"used\":false"})
    void refusesTheCursorOfAnotherQuestion(String another) {
        service.log().append(a, nuisance(a, content(day, "71016W26", "OVERLEGTAFEL")));
        var last = service.log().append(b, nuisance(b, content(day, "71016W26", "OVERLEGTAFEL")));
        var cursor = query("\"limit\":1", last).at("/next").asString();
        var reply =
                analyst.post("/v1/signals/query", body("\"limit\":1," + another + ",\"cursor\":\"" + cursor + "\""));
        assertThat(reply.status()).isEqualTo(400);
    }

    private String asKnownOn(Place then, Place now) {
        var item = query("\"asKnownOn\":\"" + then.recordedAt() + "\"", now).at("/items/0");
        return Stream.of("version", "status", "lifeDomain", "certainty", "sharing")
                .map(field -> item.get(field).asString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private String body(String condition) {
        return "{%s\"observedFrom\":\"%s\",\"observedUntil\":\"%s\"}"
                .formatted(condition.isEmpty() ? "" : condition + ",", day, day);
    }

    private JsonNode query(String condition, Place seen) {
        var reply =
                analyst.post("/v1/signals/query", body(condition), "Consistency-Token", Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Consistency")).isNull();
        return reply.json();
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
