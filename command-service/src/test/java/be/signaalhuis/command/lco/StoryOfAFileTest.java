package be.signaalhuis.command.lco;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file of one family over HTTP, from its opening to its end. */
class StoryOfAFileTest {

    private static final String FILES = "/v1/overleg";
    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aFamilyAgreesSitsDownTakesARestStopsAndIsLetGo() {
        var file = path(service.post("lco", FILES, OverlegJson.unnumbered()));
        var worker =
                ok(change(file, "participants", 0, """
                {"role": "HULPVERLENER", "name": "Bo Smits", "organisation": "CAW", "account": "bo-caw"}""")).json().get("created").asString();
        var chair = ok(change(file, "coordinator", 1, "{\"name\": \"An Claes\", \"organisation\": \"OCMW\"}"));
        assertThat(chair.header("ETag")).isEqualTo("\"3\"");
        assertThat(chair.json().get("created").asString()).isNotBlank();
        var pivot = ok(change(file, "pivot", 3, "{\"participant\": \"" + worker + "\"}"));
        assertThat(pivot.json().has("created")).isFalse();
        ok(change(file, "corrections", 4, "{\"reason\": \"geteld\", \"household\": {\"childrenUnder18\": 3}}"));
        ok(change(file, "pause", 5, "{\"reason\": \"vakantie\"}"));
        ok(change(file, "resumption", 6, "{}"));
        ok(change(file, "consent-withdrawal", 7, "{\"withdrawnOn\": \"2026-03-05\"}"));
        assertRefused(change(file, "participants", 8, "{\"role\": \"TOLK\", \"name\": \"Mo\"}"), "consentWithdrawn");
        ok(change(file, "participants/" + worker + "/departure", 8, "{}"));
        ok(change(file, "consent", 9, "{\"on\": \"2026-03-06\"}"));
        ok(change(file, "stop", 10, "{}"));
        assertRefused(change(file, "pause", 11, "{}"), "overlegNotOpen");
        var end = ok(change(file, "closure", 11, "{\"cause\": \"OP_VRAAG_VAN_CLIENT\"}"));
        assertThat(end.header("Consistency-Token")).isNotBlank();
        assertRefused(change(file, "reopening", 12, "{\"reason\": \"toch\"}"), "overlegStopped");
    }

    @Test
    void anImportedFileIsCompletedAndGoesOn() {
        var register = "dossier;datum;type;eersteLCO;gezinMetKinderen\nR-1;14/06/2013;LCO_MET_CLIENT;ja;ja\n";
        var task = service.postCsv("lco", "/v1/imports/overleg", register.getBytes());
        service.ended("lco", task.header("Location"));
        var again = OverlegJson.opening().replace("LCO-2026-1", "R-1");
        assertRefused(service.post("lco", FILES, again), "alreadyRegistered");
        var id = service.database()
                .as("postgres")
                .sql("select aggregate_identifier::text from events.event where payload_type like '%OverlegImported'")
                .query(String.class)
                .single();
        var file = FILES + "/" + id;
        assertRefused(change(file, "pause", 1, "{}"), "consentNotRecorded");
        ok(change(file, "completion", 1, """
                {"client": {"name": "Els"}, "requestedBy": "OCMW", "consent": {"given": true, "on": "2026-03-02"},
                 "lifeDomains": ["TAAL"], "exception": "het loopt al"}"""));
        ok(change(file, "pause", 2, "{}"));
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        var file = path(service.post("lco", FILES, OverlegJson.unnumbered()));
        var body = "{\"role\": \"TOLK\", \"name\": \"Mo\"}";
        var first =
                ok(service.post("lco", file + "/participants", body, "If-Match", "\"0\"", "Idempotency-Key", "k-1"));
        var again =
                ok(service.post("lco", file + "/participants", body, "If-Match", "\"0\"", "Idempotency-Key", "k-1"));
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.json().get("created").asString()).isNotBlank();
        var other = body.replace("Mo", "Jo");
        assertThat(service.post("lco", file + "/participants", other, "If-Match", "\"0\"", "Idempotency-Key", "k-1")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsSoAlreadyIsNoEventAndNoError() {
        var file = path(service.post("lco", FILES, OverlegJson.unnumbered()));
        var body = "{\"role\": \"TOLK\", \"name\": \"Mo\"}";
        ok(change(file, "participants", 0, body));
        var again = ok(change(file, "participants", 1, body));
        assertThat(again.json().get("version").asLong()).isEqualTo(1);
        assertThat(again.json().has("created")).isFalse();
    }

    @Test
    void anotherMunicipalitySeesNoFile() {
        var file = path(service.post("lco", FILES, OverlegJson.unnumbered()));
        var token = TestLogin.token("lco", claims -> claims.claim("municipality", "71002"));
        var request = service.request(
                        file + "/pause",
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"0\"")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(service.send(null, request).status()).isEqualTo(404);
    }

    @Test
    void noNameOfAnybodyStandsInTheLogUnsealed() {
        var opened = OverlegJson.unnumbered().replace("Els Kanarie", "Zeldzame Naam");
        var file = path(service.post("lco", FILES, opened));
        ok(change(file, "participants", 0, "{\"role\": \"TOLK\", \"name\": \"Zeldzame Tolk\"}"));
        assertThat(service.database()
                        .as("postgres")
                        .sql("select count(*) from events.event where convert_from(payload, 'UTF8') like '%Zeldzame%'"
                                + " or convert_from(metadata, 'UTF8') like '%Zeldzame%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Answer change(String file, String what, long seen, String body) {
        return service.post("lco", file + "/" + what, body, "If-Match", "\"" + seen + "\"");
    }

    private static String path(Answer opened) {
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened.header("Location");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().get("type").asString()).endsWith(":" + code);
    }
}
