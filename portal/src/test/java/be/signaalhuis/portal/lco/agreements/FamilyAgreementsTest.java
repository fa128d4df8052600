package be.signaalhuis.portal.lco.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class FamilyAgreementsTest {

    private static final UUID ONE = UUID.fromString(TheAgreements.ONE);
    private static final String ASKED = "/v1/overleg/" + AnOverleg.ID;
    private static final String LIST = "/lco/" + AnOverleg.ID + "/afspraken";
    private static final String RECEIPT = "{\"id\":\"" + AnOverleg.ID + "\",\"version\":8,\"created\":\"" + ONE + "\"}";

    private final FakeService service = FakeService.start();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final AcceptedOverlegs accepted = AnOverleg.accepted();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap after = new RedirectAttributesModelMap();
    private final FamilyAgreementsScreen screen =
            new FamilyAgreementsScreen(TheAgreements.lines(accepted), AnOverleg.words());

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        service.says(ASKED, 200, AnOverleg.open().json());
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void eachRowSaysWhoWhatByWhenAndWhatCanBecomeOfIt() {
        assertThat(list(null))
                .contains("Familie Yilmaz", "De huur bespreken.", "An Peeters", "01/04/2026", "Dag voorbij")
                .contains(
                        LIST + "/" + ONE + "/gedaan",
                        LIST + "/" + ONE + "/verlengen",
                        LIST + "/nieuw",
                        LIST + "/bestand")
                .contains("hx-target=\"#afspraken\"")
                .doesNotContain("/heropenen");
    }

    @Test
    void ofAFileThatEndedTheyAreOnlyRead() {
        service.says(ASKED, 200, AnOverleg.open().with("status", "CLOSED").json());

        assertThat(list(null)).contains("De huur bespreken.").doesNotContain("/gedaan", LIST + "/nieuw");
    }

    @Test
    void theFormStandsOpenInTheRowThatItChanges() {
        assertThat(rendered(steps().form(AnOverleg.ID, ONE, "verlengen", model)))
                .contains("Deze afspraak verlengen", "name=\"agreementDue\"", "name=\"version\" value=\"7\"", "De huur")
                .contains("action=\"" + LIST + "/" + ONE + "/verlengen\"")
                .doesNotContain(LIST + "/" + ONE + "/gedaan");
    }

    @Test
    void whatIsWordedAgainStandsThereAsItIs() {
        assertThat(rendered(steps().form(AnOverleg.ID, ONE, "verwoorden", model)))
                .contains(">De huur bespreken.</textarea>")
                .containsPattern("value=\"" + AnOverleg.CARE_WORKER + "\"[^>]*selected")
                .containsPattern("value=\"HUISVESTING\"[^>]*selected");
    }

    @Test
    void anUnknownAgreementOrStepIsNoPage() {
        assertThatThrownBy(() -> steps().form(AnOverleg.ID, UUID.randomUUID(), "gedaan", model))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> steps().form(AnOverleg.ID, ONE, "weggooien", model))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void whatCannotBecomeOfItLeadsToTheList() {
        assertThat(steps().form(AnOverleg.ID, ONE, "heropenen", model)).isEqualTo("redirect:" + LIST);
    }

    @Test
    void whatIsSentIsShownAsOnItsWayUntilTheViewHasIt() {
        service.says(ASKED + "/agreements/" + ONE + "/renewal", 200, RECEIPT);

        var sent = send("verlengen", "agreementDue", "1/12/2026", "reason", "Ziek");

        assertThat(sent).isEqualTo("redirect:" + LIST + "?v=8&net=" + ONE);
        assertThat(service.asked().getLast().body()).contains("\"due\":\"2026-12-01\"", "\"reason\":\"Ziek\"");
        assertThat(service.asked().getLast().key()).isEqualTo("een");
        assertThat(list(ONE))
                .contains("Wordt verwerkt", "Verlengen", "sh-changed")
                .doesNotContain("/gedaan");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var page = rendered(send("verlengen", "agreementDue", "binnenkort", "reason", "Ziek"));

        assertThat(page).contains("Dit is geen datum", "value=\"binnenkort\"", ">Ziek</textarea>");
        assertThat(service.asked()).noneMatch(asked -> asked.path().endsWith("/renewal"));
    }

    @Test
    void whatTheServiceHasAgainstItIsSaidAtItsField() {
        service.says(
                ASKED + "/agreements/" + ONE + "/renewal",
                400,
                "{\"issues\":[{\"name\":\"due\",\"code\":\"dateBefore\",\"detail\":\"Kies een latere dag.\"}]}");

        assertThat(rendered(send("verlengen", "agreementDue", "1/1/2026", "reason", "Ziek")))
                .contains("Kies een latere dag.", "agreementDue-error", "value=\"1/1/2026\"");
    }

    @Test
    void aColleagueWhoWasFirstIsSaidAndTheFormIsOfTheNewestVersion() {
        service.says(ASKED + "/agreements/" + ONE + "/drop", 412, "{\"currentVersion\":9}");

        assertThat(rendered(send("vervallen", "reason", "Niet meer nodig")))
                .contains("Een collega wijzigde dit intussen", ">Niet meer nodig</textarea>", "value=\"9\"");
    }

    @Test
    void aNewOneIsMadeWithWhoeverIsAtTheTable() {
        service.says(ASKED + "/agreements", 200, RECEIPT);

        assertThat(rendered(fresh().begin(AnOverleg.ID, model)))
                .contains("value=\"CLIENT\"", "An Peeters, CAW", "name=\"agreementDue\" value=\"\"");
        assertThat(fresh().send(
                                AnOverleg.ID,
                                typed(
                                        "agreementText", "Naar de school bellen",
                                        "agreementExecutor", "CLIENT",
                                        "agreementDomain", "TAAL",
                                        "agreementDue", "1/12/2026"),
                                model,
                                after))
                .isEqualTo("redirect:" + LIST + "?v=8");
        assertThat(service.asked().getLast().body()).contains("\"executor\":\"CLIENT\"", "\"lifeDomain\":\"TAAL\"");
    }

    @Test
    void onceTheClientWithdrewNoneIsMade() {
        service.says(ASKED, 200, AnOverleg.withdrawn().json());

        assertThat(fresh().begin(AnOverleg.ID, model)).isEqualTo("redirect:" + LIST);
        assertThat(list(null)).contains("/vervallen").doesNotContain("/gedaan", LIST + "/nieuw");
    }

    private String list(UUID changed) {
        var page = new FamilyAgreementsPage(
                AnOverleg.asked(service, accepted),
                screen,
                TheAgreements.patience(request),
                Known.spoken(request, new MockHttpServletResponse()),
                Known.texts());
        return rendered(page.list(AnOverleg.ID, -1, changed, model));
    }

    private String send(String page, String... pairs) {
        return steps().send(AnOverleg.ID, ONE, page, typed(pairs), model, after);
    }

    private static LinkedMultiValueMap<String, String> typed(String... pairs) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("version", "7");
        typed.add("key", "een");
        for (int i = 0; i < pairs.length; i += 2) {
            typed.add(pairs[i], pairs[i + 1]);
        }
        return typed;
    }

    private String rendered(String view) {
        return TheAgreements.rendered(view, model);
    }

    private AgreementStepPage steps() {
        return new AgreementStepPage(
                forms(),
                TheAgreements.sending(service, accepted),
                Known.spoken(request, new MockHttpServletResponse()),
                Known.texts());
    }

    private AgreementMakingPage fresh() {
        return new AgreementMakingPage(forms(), TheAgreements.sending(service, accepted));
    }

    private AgreementForms forms() {
        return new AgreementForms(
                AnOverleg.asked(service, accepted),
                AStep.forms(ASignal.CODES, ASignal.DATES),
                AStep.sending(ASignal.CODES, ASignal.DATES),
                new AgreementFields(AnOverleg.words()),
                AnOverleg.words(),
                screen,
                TheAgreements.patience(request));
    }
}
