package be.signaalhuis.portal.audit.checkpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.audit.AnAudit;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Known;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

class CheckpointsPageTest {

    private static final String KEYS = """
            {"keys":[
              {"log":"events","name":"signaalhuis.local/events","vkey":"events+1+old","firstSize":0,
               "madeAt":"2026-11-01T10:00:00Z"},
              {"log":"events","name":"signaalhuis.local/events","vkey":"events+2+new","firstSize":500,
               "madeAt":"2026-11-20T10:00:00Z","note":"signaalhuis-key-rotation/v1"},
              {"log":"reports","name":"signaalhuis.local/reports","vkey":"reports+3+one",
               "madeAt":"2026-11-01T10:00:00Z"}]}""";
    private static final String EVENT = "01a2175d-0c0c-7b43-9acd-0000000000e1";

    private final FakeService service =
            FakeService.start().says("/v1/audit/keys", 200, KEYS).says("/v1/audit/checkpoints", 200, ACheckpoint.FEED);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse reader = new MockHttpServletResponse();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void theFeedSaysWhoElseHasEachCheckpoint() {
        assertThat(rendered(page().checkpoints("", "", model)))
                .contains("IJkpunten van het register", "1.234", "26/11/2026 13:58")
                .contains("getuige.example, 26/11/2026 14:00", "tsa.example", "map", "alleen hier")
                .contains("— signaalhuis.local/events")
                .contains("href=\"/controle/ijkpunten?log=events&amp;vanaf=verder%3D%3D#ijkpunten\"");
    }

    @Test
    void theKeysAreThereAndTheCommandsNameTheNewest() {
        assertThat(rendered(page().checkpoints("", "", model)))
                .contains("events+1+old", "vanaf regel 500", "signaalhuis-key-rotation/v1")
                .contains("bundle bundel.ndjson --checkpoint ijkpunt-events.txt --key events+2+new")
                .contains("report verslag.json --key reports+3+one")
                .contains("proof bewijs.txt --key events+2+new");
    }

    @Test
    void withoutAnyCheckpointItSaysSo() {
        service.says("/v1/audit/checkpoints", 200, "{\"items\":[]}").says("/v1/audit/keys", 200, "{\"keys\":[]}");

        assertThat(rendered(page().checkpoints("reads", "", model)))
                .contains("IJkpunten van de inzages", "Er is nog geen ijkpunt.", "Er zijn nog geen sleutels.");
    }

    @Test
    void theNewestCheckpointIsAFileToKeep() throws IOException {
        service.says("/v1/audit/checkpoint", 200, AnAudit.NOTE);

        proofs().newest("events", reader);
        assertThat(reader.getContentAsString()).isEqualTo(AnAudit.NOTE);
        assertThat(reader.getHeader("Content-Disposition")).contains("ijkpunt-events.txt");
        assertThat(reader.getContentType()).startsWith("text/plain");
    }

    @Test
    void theProofOfAnEventIsAFileOrItsFieldSaysWhyNot() throws IOException {
        service.says("/v1/audit/proofs/" + EVENT, 200, "c2sp.org/tlog-proof@v1\n");

        assertThat(proofs().proof(" " + EVENT + " ", reader, model)).isNull();
        assertThat(reader.getContentAsString()).startsWith("c2sp.org/tlog-proof@v1");
        assertThat(rendered(proofs().proof("417", reader, model))).contains("36 tekens", "value=\"417\"");
        assertThat(rendered(proofs().proof(AnAudit.STREAM, reader, model))).contains("Er is geen gebeurtenis met dit");
    }

    @Test
    void aBundleIsPassedOnAsItComes() throws IOException {
        service.says(
                "/v1/audit/bundle",
                200,
                Map.of("Content-Type", "application/x-ndjson", "Content-Disposition", "attachment; filename=\"e\""),
                "{\"bundle\":{}}\n");

        assertThat(bundle("", "")).isNull();
        assertThat(reader.getContentAsString()).isEqualTo("{\"bundle\":{}}\n");
        assertThat(reader.getContentType()).isEqualTo("application/x-ndjson");
        assertThat(reader.getHeader("Content-Disposition")).contains("attachment");
    }

    @Test
    void daysThatAreNoneAreSaidAtTheirField() {
        assertThat(rendered(bundle("31/02/2026", "27/11/2026")))
                .contains("vanDag-error", "value=\"31/02/2026\"", "totDag-error", "Wat daarna komt");
        assertThat(rendered(bundle("20/11/2026", "19/11/2026"))).contains("De laatste dag ligt voor de eerste.");
        assertThat(service.asked()).extracting(FakeService.Asked::path).doesNotContain("/v1/audit/bundle");
    }

    @Test
    void whatTheServiceHasAgainstThemIsSaidTooAndWhatElseGoesWrongIsAnError() {
        service.says("/v1/audit/bundle", 400, "{\"type\":\"urn:problem-type:belgif:badRequest\"}");
        assertThat(rendered(bundle("", ""))).contains("Van deze dagen is er geen bundel.");

        service.says("/v1/audit/bundle", 503, "{}");
        assertThatThrownBy(() -> bundle("", "")).isInstanceOf(Refusal.class);
    }

    private String bundle(String from, String until) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("logboek", "events");
        sent.add("vanDag", from);
        sent.add("totDag", until);
        model.clear();
        return page().bundle(sent, reader, model);
    }

    private CheckpointsPage page() {
        return new CheckpointsPage(shown(), new Bundles(service.largeFiles()), AnAudit.DATES, Known.texts());
    }

    private ProofFile proofs() {
        return new ProofFile(new Checkpoints(service.questions()), shown(), Known.texts());
    }

    private CheckpointsShown shown() {
        return new CheckpointsShown(new Checkpoints(service.questions()));
    }

    private String rendered(String view) {
        return AnAudit.rendered(view, model);
    }
}
