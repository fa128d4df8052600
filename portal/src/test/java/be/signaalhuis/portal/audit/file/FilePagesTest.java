package be.signaalhuis.portal.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.audit.TheTrail;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Numbers;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class FilePagesTest {

    private static final String STREAM = "/v1/audit/streams/" + TheTrail.FILE;
    private static final UUID ID = UUID.fromString(TheTrail.FILE);

    private final FakeService service = FakeService.start()
            .says(STREAM + "/events", 200, """
                    {"stream":"%s","kind":"DiscriminationReport","next":"2","items":[%s,%s]}
                    """.formatted(
                    TheTrail.FILE,
                    TheTrail.event(10, 0, "DiscriminationReportRegistered", "{\"name\":{\"pseudonym\":\"P-1a2b\"}}"),
                    TheTrail.event(11, 1, "ReportChanged", "{\"text\":{\"erased\":true}}")))
            .says(STREAM + "/comparison", 200, "{\"differences\":[],\"more\":false}")
            .says(STREAM + "/states/99", 400, "{}")
            .says(STREAM + "/states/3", 400, "{}")
            .says(STREAM + "/states/0", 200, TheTrail.state(0, "{\"status\":\"OPEN\",\"channel\":\"LOKET\"}"))
            .says(STREAM + "/states/1", 200, TheTrail.state(1, "{\"status\":\"CLOSED\",\"channel\":\"LOKET\"}"))
            .says(STREAM + "/states/2", 200, TheTrail.state(2, "{\"status\":\"GONE\",\"channel\":\"LOKET\"}"));
    private final Streams streams = new Streams(service.questions());
    private final ExtendedModelMap model = new ExtendedModelMap();

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
    void whoAsksForNoEventSeesTheFileAsItIsNow() {
        assertThat(file()).contains("Na gebeurtenis 2", "GONE", "Meldpunt: meldingen", "min=\"0\"", "max=\"2\"");
    }

    @Test
    void theFileIsShownAsItWasAfterAnEvent() {
        assertThat(file("na", "1"))
                .contains("Na gebeurtenis 1", "CLOSED", "vergelijken?van=1&amp;tot=2&amp;alleen=verschil");
    }

    @Test
    void withoutAScriptTheSliderCountsWhenTheNumberWasLeftAsItWas() {
        assertThat(file("na", "2", "was", "2", "schuif", "0")).contains("Na gebeurtenis 0", "OPEN");
        assertThat(file("na", "1", "was", "2", "schuif", "2")).contains("Na gebeurtenis 1", "CLOSED");
    }

    @Test
    void whatWasNoEventIsSaidAndTheFileShownAsItIsNow() {
        assertThat(file("na", "99")).contains("Kies een getal van 0 tot en met 2.", "na-error", "value=\"99\"", "GONE");
        assertThat(file("na", "veel")).contains("Kies een getal van 0 tot en met 2.");
    }

    @Test
    void anEventTellsWhatItSaysUnderPseudonymsAndHasItsProof() {
        assertThat(file())
                .contains("Gebeurtenis 0:", "schuilnaam", "P-1a2b", "gewist")
                .contains("/controle/ijkpunten/bewijs?gebeurtenis=" + TheTrail.EVENT)
                .contains("?na=2&amp;vanaf=2#gebeurtenissen");
    }

    @Test
    void aFileThatIsNotThereIsNoPage() {
        service.says(STREAM + "/states/0", 404, "{}");
        assertThatThrownBy(this::file).isInstanceOf(Refusal.class);
    }

    @Test
    void twoStatesStandSideBySideAndWhatDiffersIsSaid() {
        assertThat(compared("van", "0", "tot", "1"))
                .contains("Er is 1 verschil.", "≠ verschilt", "OPEN", "CLOSED", "LOKET");
        assertThat(compared("van", "0", "tot", "1", "alleen", "verschil"))
                .contains("OPEN", "CLOSED")
                .doesNotContain("LOKET");
        assertThat(compared("van", "1", "tot", "1", "alleen", "verschil"))
                .contains("Er is geen enkel verschil.", "Er is niets te tonen.");
    }

    @Test
    void aSealedValueThatWasWrittenAnewDiffersAlsoUnderTheSamePseudonym() {
        var sealed = "{\"text\":{\"pseudonym\":\"P-1a2b\"}}";
        service.says(STREAM + "/states/0", 200, TheTrail.state(0, sealed))
                .says(STREAM + "/states/1", 200, TheTrail.state(1, sealed))
                .says(STREAM + "/comparison", 200, """
                        {"differences":[{"view":"meldpunt-file","table":"report","row":{"id":"x"},"field":"text"}],"more":false}
                        """);
        assertThat(compared("van", "0", "tot", "1")).contains("Er is 1 verschil.", "≠ verschilt");
    }

    @Test
    void aRowThatWasNotThereYetIsToldAsSuch() {
        service.says(STREAM + "/states/0", 200, TheTrail.state(0, "{}"));
        assertThat(compared("van", "0", "tot", "1")).contains("bestond niet", "Er zijn 2 verschillen.");
    }

    @Test
    void whatIsNoEventIsSaidAtItsField() {
        assertThat(compared("van", "x", "tot", "3"))
                .contains("van-error", "tot-error", "Kies een getal van 0 tot en met 2.")
                .doesNotContain("≠ verschilt");
    }

    private String file(String... asked) {
        model.clear();
        var request = new MockHttpServletRequest();
        var spoken = Known.spoken(request, new MockHttpServletResponse());
        var page = new FileThenPage(
                streams, new FileThenScreen(new Numbers(), TheTrail.patience(), spoken, Known.texts()));
        return TheTrail.rendered(page.file(ID, TheTrail.asked(asked), model), model);
    }

    private String compared(String... asked) {
        model.clear();
        var page = new ComparePage(streams, new Numbers(), TheTrail.patience(), Known.texts());
        return TheTrail.rendered(page.compare(ID, TheTrail.asked(asked), model), model);
    }
}
