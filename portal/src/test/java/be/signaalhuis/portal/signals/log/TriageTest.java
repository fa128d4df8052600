package be.signaalhuis.portal.signals.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.signal.ASignal;
import be.signaalhuis.portal.signals.signal.Theme;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.MultiValueMap;

class TriageTest {

    private static final String PATH = "/v1/signals/radicalisation";

    private final FakeService service = FakeService.start();
    private final Triage triage = new Triage(service.commands());
    private final LogScreen screen = new LogScreen(ASignal.choices(), ASignal.CODES, Known.texts());
    private final TriagePage page = new TriagePage(triage, screen, Known.texts());
    private final FreshForm fresh = new FreshForm(new LastChoices(new MockHttpServletRequest()), ASignal.DATES);
    private final LogPage log = new LogPage(fresh, null, screen);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void ofReligiousPracticeNothingIsSentButTheAnswer() {
        service.says(
                PATH, 200, "{\"id\": \"5b0b9c8e-0000-4000-8000-000000000001\", \"version\": 0, \"retained\": false}");

        assertThat(answer("TRADITIONELE_BELEVING")).isEqualTo("redirect:/signalen/nieuw/geen-signaal");
        assertThat(service.asked())
                .extracting(FakeService.Asked::body)
                .containsExactly("{\"triage\":\"TRADITIONELE_BELEVING\"}");
    }

    @Test
    void aPhenomenonGoesOnAndSendsNothingYet() {
        assertThat(answer("FENOMEEN"))
                .isEqualTo("redirect:/signalen/nieuw/radicalisering?triage=FENOMEEN&wijk=71016W26");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void thePageOfRadicalisationCannotBeReachedWithoutTheQuestion() {
        var radicalisation = Theme.RADICALISERING.address();

        assertThat(log.begin(radicalisation, "", "", new ExtendedModelMap())).isEqualTo("signals/log/triage");
        assertThat(log.begin(radicalisation, "", "TRADITIONELE_BELEVING", new ExtendedModelMap()))
                .isEqualTo("signals/log/triage");
    }

    @Test
    void aThemeThatIsNotThereIsNoPage() {
        Assertions.assertThatThrownBy(() -> log.begin("nationaliteit", "", "", new ExtendedModelMap()))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aServiceThatIsAwayEndsNothing() {
        service.says(PATH, 503, "{}");

        assertThat(triage.notRetained("k")).isInstanceOf(Outcome.Unreachable.class);
        assertThat(answer("TRADITIONELE_BELEVING")).isEqualTo("signals/log/triage");
    }

    @Test
    void aPageBeginsWithWhatMostlyIsSo() {
        var form = fresh.of(Theme.HUISJESMELKERIJ, "", "71016W26");

        assertThat(form.value("observedOn")).isEqualTo("26/11/2026");
        assertThat(form.value("lifeDomain")).isEqualTo("HUISVESTING");
        assertThat(form.value("grading.handling")).isEqualTo("H2");
        assertThat(form.value("sharing")).isEqualTo("OVERLEGTAFEL");
        assertThat(fresh.of(Theme.OVERLAST, "", "").isEmpty("grading.handling")).isTrue();
    }

    private String answer(String code) {
        var sent = MultiValueMap.fromSingleValue(Map.of("triage", code, "key", "k", "wijk", "71016W26"));
        assertThat(Form.sent(sent).isEmpty("triage")).isFalse();
        return page.answer(sent, new ExtendedModelMap());
    }
}
