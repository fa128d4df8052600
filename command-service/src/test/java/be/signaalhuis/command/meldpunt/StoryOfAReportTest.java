package be.signaalhuis.command.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import org.junit.jupiter.api.Test;

/** The life of one report, as calls; reads as a specification of the API. */
class StoryOfAReportTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void anOfficerRegistersCorrectsClosesAndReopensAReport() {
        var registered = service.post("intake", REPORTS, ReportJson.full());
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        var id = registered.json().get("id").asString();
        assertThat(registered.header("Location")).isEqualTo(REPORTS + "/" + id);
        assertThat(registered.header("ETag")).isEqualTo("\"0\"");
        assertThat(registered.header("Consistency-Token")).matches("\\d+");
        assertThat(registered.json().get("version").asLong()).isZero();

        var corrected = change(id, "corrections", 0, """
                {"reason": "misverstaan aan de telefoon", "mainGround": "HUIDSKLEUR", "facts": {"place": null}}""");
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");

        var closed = change(id, "closure", 1, """
                {"outcomes": ["DOORVERWEZEN"], "referredTo": "UNIA"}""");
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(closed.json().get("version").asLong()).isEqualTo(2);

        var again = change(id, "corrections", 2, """
                {"reason": "nog iets", "domain": "WERK"}""");
        assertThat(again.status()).as(again.toString()).isEqualTo(409);
        assertThat(again.json().get("type").asString()).endsWith(":reportClosed");

        assertThat(change(id, "reopening", 2, "{\"reason\": \"nieuwe elementen\"}")
                        .status())
                .isEqualTo(200);
        assertThat(change(id, "withdrawal", 3, "{\"reason\": \"melder wil niet verder\"}")
                        .status())
                .isEqualTo(200);
    }

    private RunningCommandService.Answer change(String id, String what, long version, String body) {
        return service.post("intake", REPORTS + "/" + id + "/" + what, body, "If-Match", "\"" + version + "\"");
    }
}
