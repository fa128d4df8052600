package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** The life of signals and of the problem they turn out to be, as calls; reads as a specification of the API. */
class StoryOfASignalTest {

    private static final String SIGNALS = "/v1/signals";
    private static final String BOTTLENECKS = "/v1/bottlenecks";
    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void aNeighbourhoodManagerLogsASignal() {
        var logged = service.post("intake", SIGNALS + "/nuisance", SignalJson.nuisance("jongeren op de trappen"));
        assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
        var id = logged.json().get("id").asString();
        assertThat(logged.header("Location")).isEqualTo(SIGNALS + "/" + id);
        assertThat(logged.header("ETag")).isEqualTo("\"0\"");
        assertThat(logged.header("Consistency-Token")).matches("\\d+");
        assertThat(logged.json().get("version").asLong()).isZero();
        assertThat(logged.json().has("warnings")).isFalse();
        assertThat(logged.json().has("retained")).isFalse();
    }

    @Test
    void wordsThatNameAnOriginAreTakenWithAWarning() {
        var body = SignalJson.nuisance("Marokkaanse kanarie op de trappen");
        var checked = service.post("intake", SIGNALS + "/summary-check", "{\"summary\": \"Marokkaanse kanarie\"}");
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.json().get("words").valueStream().map(word -> word.asString()))
                .containsExactly("marok…");

        var logged = service.post("intake", SIGNALS + "/nuisance", body, "Accept-Language", "en");
        assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
        assertWarned(logged);
        assertThat(logged.response().body()).doesNotContain("kanarie").doesNotContain("arok");

        var id = logged.json().get("id").asString();
        var better = "{\"reason\": \"doet er niet toe\", \"summary\": \"jongeren op de trappen\"}";
        assertThat(change("intake", id, "corrections", 0, better).json().has("warnings"))
                .isFalse();
        var worse = "{\"reason\": \"toch wel\", \"summary\": \"Turkse jongeren op de trappen\"}";
        assertWarned(change("intake", id, "corrections", 1, worse));
    }

    @Test
    void anAnalystPutsRightWhatIsKnownBetterAndMergesWhatIsTheSame() {
        var one = log("intake", "nuisance", SignalJson.nuisance());
        var two = log("intake", "slum-landlord", SignalJson.full());
        assertChanged(
                change("analyst", one, "corrections", 0, "{\"reason\": \"andere kant\", \"area\": \"71016W27\"}"), 1);
        assertChanged(change("analyst", one, "regrading", 1, "{\"reason\": \"bevestigd\", \"grading\": \"A1H0\"}"), 2);
        assertChanged(change("analyst", one, "review", 2, "{\"note\": \"mag zo blijven\"}"), 3);
        var merging = "{\"into\": \"" + two + "\", \"reason\": \"hetzelfde pand\"}";
        assertChanged(change("analyst", one, "merging", 3, merging), 4);
        assertChanged(change("analyst", one, "merging", 4, merging), 4);

        assertChanged(change("analyst", two, "review", 1, "{}"), 2);

        var gone = change("analyst", one, "retraction", 4, "{\"cause\": \"ACHTERHAALD\", \"reason\": \"nee\"}");
        assertThat(gone.status()).as(gone.toString()).isEqualTo(409);
        assertThat(gone.json().get("type").asString()).endsWith(":signalMerged");
        var circle = change("analyst", two, "merging", 2, "{\"into\": \"" + one + "\", \"reason\": \"terug\"}");
        assertThat(circle.status()).as(circle.toString()).isEqualTo(400);
        assertThat(circle.json().at("/issues/0/code").asString()).isEqualTo("signalCountsNoMore");
    }

    @Test
    void whatIsKeptToTheOwnServiceIsThereForNobodyElse() {
        var kept = log("intake", "radicalisation", SignalJson.radicalisation());
        var review = service.request(SIGNALS + "/" + kept + "/review", "If-Match", "\"0\"");
        var ofAnotherService = TestLogin.token("analyst", claims -> claims.claim("organisation", "veiligheidshuis"));
        var refused = service.send(
                null,
                review.header("Authorization", "Bearer " + ofAnotherService)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(404);
        assertThat(change("intake-as", kept, "review", 0, "{}").status()).isEqualTo(404);
        assertChanged(change("intake", kept, "review", 0, "{}"), 1);
    }

    @Test
    void signalsBecomeOneProblemThatIsWorkedOnUntilItIsTackled() {
        var one = log("intake", "nuisance", SignalJson.nuisance());
        var two = log("analyst", "nuisance", SignalJson.nuisance());
        var formed = service.post("analyst", BOTTLENECKS, """
                {"title": "jongeren aan het station", "lifeDomain": "SOCIALE_COHESIE", "signals": ["%s"],
                 "coordinator": "WIJKONTWIKKELING", "services": ["JEUGD"]}""".formatted(one));
        assertThat(formed.status()).as(formed.toString()).isEqualTo(201);
        var id = formed.json().get("id").asString();
        assertThat(formed.header("Location")).isEqualTo(BOTTLENECKS + "/" + id);

        assertChanged(work(id, "signals", 0, "{\"signals\": [\"%s\", \"%s\"]}".formatted(one, two)), 1);
        assertChanged(work(id, "signals/" + one + "/removal", 1, "{\"reason\": \"ander plein\"}"), 2);
        assertChanged(work(id, "coordinator", 2, "{\"coordinator\": \"JEUGD\"}"), 4);
        assertChanged(work(id, "services", 4, "{\"services\": [\"POLITIE\"]}"), 5);
        assertChanged(work(id, "escalation", 5, "{\"body\": \"COLLEGE\", \"question\": \"mag dat?\"}"), 6);
        assertChanged(work(id, "answer", 6, "{\"answer\": \"ja\"}"), 7);
        assertChanged(work(id, "tackling", 7, "{\"how\": \"verlichting geplaatst\"}"), 8);
        var done = work(id, "services", 8, "{\"services\": []}");
        assertThat(done.status()).as(done.toString()).isEqualTo(409);
        assertChanged(work(id, "reopening", 8, "{\"reason\": \"het begint opnieuw\"}"), 9);
    }

    private String log(String client, String theme, String body) {
        var logged = service.post(client, SIGNALS + "/" + theme, body);
        assertThat(logged.status()).as(logged.toString()).isEqualTo(201);
        return logged.json().get("id").asString();
    }

    private Answer change(String client, String id, String what, long version, String body) {
        return service.post(
                client,
                SIGNALS + "/" + id + "/" + what,
                body,
                "If-Match",
                "\"" + version + "\"",
                "Accept-Language",
                "en");
    }

    private Answer work(String id, String what, long version, String body) {
        return service.post("analyst", BOTTLENECKS + "/" + id + "/" + what, body, "If-Match", "\"" + version + "\"");
    }

    private static void assertChanged(Answer answer, long version) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        assertThat(answer.json().get("version").asLong()).isEqualTo(version);
    }

    private static void assertWarned(Answer answer) {
        var warning = answer.json().at("/warnings/0");
        assertThat(warning.path("field").asString("")).as(answer.toString()).isEqualTo("summary");
        assertThat(warning.get("code").asString()).isEqualTo("namesOriginOrFaith");
        assertThat(warning.get("detail").asString()).startsWith("The text names an origin");
    }
}
