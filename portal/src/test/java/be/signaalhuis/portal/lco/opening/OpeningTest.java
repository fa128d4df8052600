package be.signaalhuis.portal.lco.opening;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.lco.family.AFamily;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class OpeningTest {

    private final UUID draft = UUID.randomUUID();
    private final FakeService service = FakeService.start();
    private final OverlegDrafts drafts = new OverlegDrafts(TestDrafts.by(ASignal.CLOCK), new MockHttpServletRequest());
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void begin() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        LoggedIn.as("karin " + draft);
    }

    @AfterEach
    void end() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void whoseClientAgreesGetsAFileAndTheDraftIsGone() {
        save(AFamily.agreeing());
        service.says("/v1/overleg", 201, "{\"id\":\"" + AnOverleg.ID + "\",\"version\":0}");

        assertThat(send(AFamily.agreeing(), "verder")).isEqualTo("redirect:/lco/" + AnOverleg.ID + "?v=0");
        assertThat(service.asked().getLast().key()).isEqualTo(draft.toString());
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void aSaveThatComesTooLateDoesNotBringTheDraftBack() {
        service.says("/v1/overleg", 201, "{\"id\":\"" + AnOverleg.ID + "\",\"version\":0}");
        send(AFamily.agreeing(), "verder");

        assertThat(save(AFamily.agreeing())).isFalse();
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void whatIsMissingStandsAtTheLifeDomainsAndTheExceptionOpens() {
        service.says(
                "/v1/overleg",
                400,
                "{\"issues\":[{\"name\":\"lifeDomains\",\"code\":\"conditionsNotMet\",\"detail\":\"Minstens 3 zijn nodig.\"}]}");

        assertThat(rendered(send(AFamily.agreeing().with("overlegDomains", "TAAL"), "verder")))
                .contains(
                        "Minstens 3 zijn nodig.", "<details class=\"govuk-details\" open=\"open\">", "Familie Yilmaz");
        assertThat(drafts.mine()).hasSize(1);
    }

    @Test
    void withoutAnythingWrongTheExceptionStaysClosed() {
        assertThat(rendered(page().begin(model)))
                .contains("Hoeveel kinderen", "Gaat de cliënt akkoord?")
                .doesNotContain("open=\"open\"", "??");
    }

    @Test
    void aDraftIsKeptForLaterAndCalledByItsTimeAlone() {
        assertThat(send(AFamily.agreeing(), "lijst")).isEqualTo("redirect:/lco/nieuw");

        assertThat(rendered(page().begin(model)))
                .contains("Concept van 26/11/2026 14:05", "/lco/concepten/" + draft)
                .doesNotContain("Yilmaz");
        assertThat(rendered(page().goOn(draft, model))).contains("Familie Yilmaz", "Concept bewaard om 14:05");
    }

    @Test
    void aDraftCanBeThrownAway() {
        save(AFamily.agreeing());
        page().delete(draft, new RedirectAttributesModelMap());

        assertThat(drafts.mine()).isEmpty();
    }

    private boolean save(AFamily family) {
        var autosave = new OverlegAutosave(drafts, ASignal.DATES, Known.texts());
        return autosave.save(draft, typed(family)).getHeaders().containsHeader("X-Spoken");
    }

    private String send(AFamily family, String way) {
        return page().send(draft, typed(family), way, model, new RedirectAttributesModelMap());
    }

    private static LinkedMultiValueMap<String, String> typed(AFamily family) {
        return new LinkedMultiValueMap<>(family.typed());
    }

    private OpeningPage page() {
        var opening = new Opening(AFamily.forms(), AnOverleg.changing(service, AnOverleg.accepted()), Known.texts());
        return new OpeningPage(drafts, opening, new OpeningScreen(drafts, AFamily.forms()), AFamily.forms());
    }

    private String rendered(String view) {
        return Rendered.main(view, model, ASignal.CODES, ASignal.DATES);
    }
}
