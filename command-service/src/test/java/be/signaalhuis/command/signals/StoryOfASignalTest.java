package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import org.junit.jupiter.api.Test;

/** The life of signals, as calls; reads as a specification of the API. */
class StoryOfASignalTest {

    private static final String SIGNALS = "/v1/signals";
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
        var warning = logged.json().at("/warnings/0");
        assertThat(warning.get("field").asString()).isEqualTo("summary");
        assertThat(warning.get("code").asString()).isEqualTo("namesOriginOrFaith");
        assertThat(warning.get("detail").asString()).startsWith("The text names an origin");
        assertThat(logged.response().body()).doesNotContain("kanarie").doesNotContain("arok");
    }
}
