package be.signaalhuis.portal.lco.steps;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class OverlegStepTest {

    private static final String ASKED = "/v1/overleg/" + AnOverleg.ID;
    private static final String HOME = "redirect:/lco/" + AnOverleg.ID;
    private static final String DONE = "{\"id\":\"" + AnOverleg.ID + "\",\"version\":8}";

    private final FakeService service =
            FakeService.start().says(ASKED, 200, AnOverleg.open().json());
    private final AcceptedOverlegs accepted = AnOverleg.accepted();
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

    @ParameterizedTest
    @EnumSource(OverlegStep.class)
    void everyStepHasAPageWhereTheFileStandsForIt(OverlegStep step) {
        service.says(ASKED, 200, standingFor(step).json());

        assertThat(rendered(steps().form(AnOverleg.ID, step.page(), "", model)))
                .contains("action=\"/lco/" + AnOverleg.ID + "/" + step.page() + "\"")
                .contains("name=\"version\" value=\"7\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(OverlegStep.class)
    void whereItDoesNotStandForItTheStepLeadsBackToTheFile(OverlegStep step) {
        service.says(
                ASKED,
                200,
                AnOverleg.open()
                        .with("status", "CLOSED")
                        .with("stoppedOn", "2026-11-01")
                        .json());

        assertThat(steps().form(AnOverleg.ID, step.page(), "", model)).isEqualTo(HOME);
    }

    @Test
    void whatIsFilledInIsSentAndTheFileShowsItAtOnce() {
        service.says(ASKED + "/pause", 200, DONE);

        assertThat(send("pauze", Map.of("pausedOn", "26/11/2026", "pausedUntil", "01/02/2027")))
                .isEqualTo(HOME + "?v=8");
        assertThat(lastBody()).contains("\"pausedOn\":\"2026-11-26\"", "\"until\":\"2027-02-01\"");
        assertThat(accepted.find(AnOverleg.ID)).get().matches(one -> one.form().has("status", "PAUSED"));
    }

    @Test
    void whoLeavesStandsInTheAddressAndNotInTheBody() {
        service.says(ASKED + "/participants/" + AnOverleg.CARE_WORKER + "/departure", 200, DONE);

        assertThat(send("vertrek", Map.of("participant", AnOverleg.CARE_WORKER.toString(), "leftOn", "26/11/2026")))
                .isEqualTo(HOME + "?v=8");
        assertThat(lastBody()).doesNotContain("participant");
    }

    @Test
    void nobodyElseCanBeNamedInTheAddress() {
        assertThat(rendered(send("vertrek", Map.of("participant", "../consent", "leftOn", "26/11/2026"))))
                .contains("Kies wie het is");
    }

    @Test
    void aCoordinatorIsSomebodyAtTheTableOrSomebodyNew() {
        assertThat(rendered(send("coordinator", Map.of("appointedOn", "26/11/2026"))))
                .contains("Kies wie al aan tafel zit, of vul een naam in");

        service.says(ASKED + "/coordinator", 200, DONE);
        send("coordinator", Map.of("participant", AnOverleg.INTERPRETER.toString(), "personName", "Karin"));
        assertThat(lastBody()).contains(AnOverleg.INTERPRETER.toString()).doesNotContain("Karin");
    }

    @Test
    void onlyWhoHelpsTheFamilyCanBeItsPivotAndNoHelperItsCoordinator() {
        assertThat(rendered(steps().form(AnOverleg.ID, "spilfiguur", "", model)))
                .contains(AnOverleg.CARE_WORKER.toString())
                .doesNotContain(AnOverleg.INTERPRETER.toString());
        assertThat(rendered(steps().form(AnOverleg.ID, "coordinator", "", model)))
                .contains(AnOverleg.INTERPRETER.toString())
                .doesNotContain(AnOverleg.CARE_WORKER.toString());
    }

    @Test
    void aBottleneckWarnsThatNothingMayLeadBackAndSaysWhenItDoes() {
        assertThat(rendered(steps().form(AnOverleg.ID, "knelpunt", "", model)))
                .contains("Niets mag naar het gezin leiden", "regelgeving")
                .doesNotContain("busjes");

        service.says(
                ASKED + "/bottlenecks",
                400,
                "{\"issues\":[{\"name\":\"summary\",\"code\":\"namesTheFamily\",\"detail\":\"Dit noemt iemand.\"}]}");
        assertThat(rendered(send(
                        "knelpunt",
                        Map.of(
                                "bottleneckSummary", "Familie Yilmaz wacht.",
                                "bottleneckSubtype", "REGELGEVING",
                                "lifeDomain", "HUISVESTING",
                                "policyDomain", "POLITIE"))))
                .contains("Dit noemt iemand.", "Familie Yilmaz wacht.");
    }

    @Test
    void aCorrectionSaysWhatChangedAndWhy() {
        service.says(ASKED + "/corrections", 200, DONE);
        var now = Map.of("clientName", "Familie Yildiz", "was.clientName", "Familie Yilmaz");

        assertThat(rendered(
                        send("verbeteren", with(now, "overlegRequestedBy", "OCMW", "was.overlegRequestedBy", "OCMW"))))
                .contains("Zeg waarom u dit verandert");
        send(
                "verbeteren",
                with(now, "overlegRequestedBy", "OCMW", "was.overlegRequestedBy", "OCMW", "reason", "Tikfout."));
        assertThat(lastBody()).isEqualTo("{\"client\":{\"name\":\"Familie Yildiz\"},\"reason\":\"Tikfout.\"}");
    }

    @Test
    void whoComesAfterAColleagueKeepsWhatSheTyped() {
        service.says(ASKED + "/closure", 412, "{\"currentVersion\":7}");

        assertThat(rendered(send(
                        "sluiten",
                        Map.of("overlegClosedOn", "26/11/2026", "closingCause", "DOELEN_BEREIKT", "reason", "Mooi."))))
                .contains("Een collega wijzigde dit dossier", "de doelen zijn bereikt", "Mooi.", "Mijn wijziging toch");
    }

    @Test
    void whoIsBarredCanTakeHerTextAlong() {
        service.says(ASKED + "/closure", 409, "{\"detail\":\"De cliënt gaat niet meer akkoord.\"}");

        assertThat(rendered(send("sluiten", Map.of("closingCause", "DOELEN_BEREIKT", "reason", "Mooi."))))
                .contains("De cliënt gaat niet meer akkoord.", "Mooi.")
                .doesNotContain("Mijn wijziging toch");
    }

    private static AnOverleg standingFor(OverlegStep step) {
        return switch (step) {
            case COMPLETE -> AnOverleg.imported();
            case CONSENT -> AnOverleg.withdrawn();
            case RESUME -> AnOverleg.open().with("status", "PAUSED");
            case REOPEN -> AnOverleg.open().with("status", "CLOSED");
            default -> AnOverleg.open();
        };
    }

    private static Map<String, String> with(Map<String, String> some, String... more) {
        var all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private String send(String page, Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("version", "7");
        sent.add("key", "k");
        typed.forEach(sent::add);
        return steps().send(AnOverleg.ID, page, sent, "", model, new RedirectAttributesModelMap());
    }

    private String lastBody() {
        return service.asked().getLast().body();
    }

    private OverlegStepPage steps() {
        return TheSteps.page(service, accepted);
    }

    private String rendered(String view) {
        return Rendered.main(view, model, ASignal.CODES, ASignal.DATES);
    }
}
