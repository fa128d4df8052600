package be.signaalhuis.query.signals;

import static be.signaalhuis.query.testing.Bottlenecks.formed;
import static be.signaalhuis.query.testing.SharedSignals.YOUTH;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.graded;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static be.signaalhuis.query.testing.SharedSignals.regraded;
import static be.signaalhuis.query.testing.Signals.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.OwnDays;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an organisation keeps to itself is for others only there; what it shares is for the Veiligheidshuis to read. */
class SignalWallTest {

    private static final String ELSEWHERE = "analyst.71016.veiligheidshuis";
    private static final String OWN = "analyst.71016.jeugd";

    private final RunningService service = RunningService.shared();
    private final UUID id = UUID.randomUUID();
    private final LocalDate day = OwnDays.begin();

    @Test
    void ofWhatAnotherOrganisationKeepsToItselfOnlyThatItIsThereIsTold() {
        var place = logged("EIGEN_DIENST");
        var item = timeline(ELSEWHERE, place).at("/items/0");
        assertThat(item.toString()).isEqualTo("""
                        {"observedOn":"%s","recordedAt":"%s","theme":"OVERLAST","lifeDomain":"SOCIALE_COHESIE",\
                        "certainty":"GEHOORD","grading":{"source":"B","information":"2","handling":"H2"},\
                        "shielded":true}""".formatted(day, place.recordedAt()));
        assertThat(query(ELSEWHERE, "", place).at("/items/0").toString()).isEqualTo(item.toString());
        assertThat(file(ELSEWHERE, place)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst.71016.jeugd", "intake.71016.jeugd", "lco.71016.jeugd", "scanmanager.71016.jeugd"})
    void theOrganisationThatLoggedItReadsIt(String reader) {
        var place = logged("EIGEN_DIENST");
        assertThat(query(reader, "", place).at("/items/0/id").asString()).isEqualTo(id.toString());
        assertThat(file(reader, place)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERLEGTAFEL, analyst", "OVERLEGTAFEL, scanmanager", "GEBIEDSSCAN_ANONIEM, analyst",
        "GEBIEDSSCAN_ANONIEM, scanmanager", "OPENBAAR, analyst", "OPENBAAR, scanmanager"
    })
    void whatIsSharedIsForTheVeiligheidshuisToRead(String sharing, String role) {
        var place = logged(sharing);
        var reader = role + ".71016.veiligheidshuis";
        assertThat(timeline(reader, place).at("/items/0/id").asString()).isEqualTo(id.toString());
        assertThat(query(reader, "", place).at("/items/0/sharing").asString()).isEqualTo(sharing);
        assertThat(file(reader, place)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"OPENBAAR, intake", "OVERLEGTAFEL, intake", "OPENBAAR, lco", "OVERLEGTAFEL, lco"})
    void othersSeeNothingOfWhatTheirOrganisationDidNotLog(String sharing, String role) {
        var place = logged(sharing);
        assertThat(query(role + ".71016.meldpunt", "", place).at("/total").asInt())
                .isZero();
        assertThat(file(role + ".71016.meldpunt", place)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EIGEN_DIENST", "OVERLEGTAFEL", "OPENBAAR"})
    void anotherMunicipalitySeesNothing(String sharing) {
        var place = logged(sharing);
        assertThat(query("analyst.71002.jeugd", "", place).at("/total").asInt()).isZero();
        assertThat(file("analyst.71002.jeugd", place)).isEqualTo(404);
        var timeline = service.as("analyst.71002.jeugd").get("/v1/gebiedsscan/areas/71016W26/timeline");
        assertThat(timeline.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"policyDomain\":\"JEUGD\"",
                "\"source\":\"WIJKMANAGER\"",
                "\"used\":false",
                "\"needsReview\":false",
                "\"externalReference\":\"S2020-0001\""
            })
    void aQuestionForWhatAShieldedSignalDoesNotTellDoesNotFindIt(String condition) {
        var place = service.log()
                .as(YOUTH)
                .append(id, nuisance(id, "71016", "S2020-0001", content(day, "71016W26", "EIGEN_DIENST")));
        assertThat(query(ELSEWHERE, condition + ",", place).at("/total").asInt())
                .isZero();
        assertThat(query(OWN, condition + ",", place).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsShieldedAndCountsNoMoreIsNotThereAtAll() {
        logged("EIGEN_DIENST");
        var place = service.log().as(YOUTH).append(id, retracted(id, day));
        assertThat(query(ELSEWHERE, "", place).at("/total").asInt()).isZero();
        assertThat(query(OWN, "", place).at("/items/0/status").asString()).isEqualTo("RETRACTED");
    }

    @Test
    void whatIsKeptFromSomebodyTodayTheyDoNotReadAsItWasKnownThenEither() {
        var shared = logged("OVERLEGTAFEL");
        var place = service.log().as(YOUTH).append(id, regraded(id, "GEHOORD", "B2H2", "EIGEN_DIENST"));
        var then = "\"asKnownOn\":\"" + shared.recordedAt() + "\",";
        assertThat(query(ELSEWHERE, then, place).at("/items/0/shielded").asBoolean())
                .isTrue();
        assertThat(query(ELSEWHERE, then + "\"source\":\"WIJKMANAGER\",", place)
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(query(OWN, then, place).at("/items/0/sharing").asString()).isEqualTo("OVERLEGTAFEL");
        var asked = "/v1/signals/" + id + "?asKnownOn=" + shared.recordedAt();
        assertThat(service.as(ELSEWHERE).get(asked).status()).isEqualTo(404);
        assertThat(service.as(OWN).get(asked).status()).isEqualTo(200);
    }

    @Test
    void whatWasKeptToOneselfThenStaysSoInAnAnswerOfThen() {
        var kept = logged("EIGEN_DIENST");
        var place = service.log().as(YOUTH).append(id, regraded(id, "GEHOORD", "B2H2", "OVERLEGTAFEL"));
        assertThat(query(ELSEWHERE, "", place).at("/items/0/id").asString()).isEqualTo(id.toString());
        var then = "\"asKnownOn\":\"" + kept.recordedAt() + "\",";
        assertThat(query(ELSEWHERE, then, place).at("/items/0/shielded").asBoolean())
                .isTrue();
    }

    @Test
    void aBottleneckShowsAShieldedSignalAsSuch() {
        logged("EIGEN_DIENST");
        var bottleneck = UUID.randomUUID();
        var place = service.log().append(bottleneck, formed(bottleneck, day, id));
        assertThat(bundled(ELSEWHERE, bottleneck, place).has("id")).isFalse();
        assertThat(bundled(ELSEWHERE, bottleneck, place).at("/shielded").asBoolean())
                .isTrue();
        assertThat(bundled(OWN, bottleneck, place).at("/id").asString()).isEqualTo(id.toString());
    }

    private JsonNode bundled(String reader, UUID bottleneck, Place seen) {
        return service.as(reader)
                .get("/v1/bottlenecks/" + bottleneck, "Consistency-Token", Long.toString(seen.position()))
                .json()
                .at("/signals/0");
    }

    @Test
    void aCursorTellsNobodyWhichSignalIsShielded() {
        logged("EIGEN_DIENST");
        var other = UUID.randomUUID();
        var place = service.log().as(YOUTH).append(other, nuisance(other, content(day, "71016W26", "EIGEN_DIENST")));
        var cursor = query(ELSEWHERE, "\"limit\":1,", place).at("/next").asString();
        var plain =
                new String(java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(List.of(id.toString(), other.toString())).noneMatch(plain::contains);
    }

    private Place logged(String sharing) {
        return service.log()
                .as(YOUTH)
                .append(id, nuisance(id, graded("B2H2", false, content(day, "71016W26", sharing))));
    }

    private JsonNode timeline(String reader, Place seen) {
        var reply = service.as(reader)
                .get(
                        "/v1/gebiedsscan/areas/71016W26/timeline?from=%s&until=%s".formatted(day, day),
                        "Consistency-Token",
                        Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode query(String reader, String condition, Place seen) {
        var reply = service.as(reader)
                .post(
                        "/v1/signals/query",
                        "{%s\"observedFrom\":\"%s\",\"observedUntil\":\"%s\"}".formatted(condition, day, day),
                        "Consistency-Token",
                        Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private int file(String reader, Place seen) {
        return service.as(reader)
                .get("/v1/signals/" + id, "Consistency-Token", Long.toString(seen.position()))
                .status();
    }
}
