package be.signaalhuis.portal.lco.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.history.AHistory;
import be.signaalhuis.portal.lco.family.AFamily;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.lco.steps.TheSteps;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class OverlegFileTest {

    private static final String ASKED = "/v1/overleg/" + AnOverleg.ID;
    private static final String HOME = "/lco/" + AnOverleg.ID;

    private static final OverlegStory STORY = new OverlegStory(
            AHistory.timeline(ASignal.CODES), AnOverleg.changes(), AnOverleg.words(), ASignal.DATES, Known.texts());

    private final FakeService service = FakeService.start();
    private final AcceptedOverlegs accepted = AnOverleg.accepted();

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
    void anOpenFileSaysWhatNowWhoIsThereAndHowTheFamilyGrows() {
        assertThat(page(AnOverleg.open()))
                .contains("Familie Yilmaz", "Wat nu?", "Van 1 afspraak is de dag voorbij.")
                .contains(
                        "Het verslag van 10/03/2026 is nog niet geschreven.",
                        HOME + "/vergaderingen/" + AnOverleg.MEETING)
                .contains("Er is nog geen coördinator.", "Er is nog geen spilfiguur", "Er is geen overleg gepland.")
                .contains("An Peeters", "CAW", "Gewist", "Van 2 naar 4: 2 sterker.", "De huur bespreken.")
                .contains("1 anoniem doorgegeven", "Dossier geopend", ": An Peeters");
    }

    @Test
    void afterConsentIsWithdrawnItSaysWhatIsPossibleAndOffersNothingElse() {
        assertThat(page(AnOverleg.withdrawn()))
                .contains("De cliënt trok de toestemming in op 20/11/2026.")
                .contains(HOME + "/toestemming\"", HOME + "/sluiten", HOME + "/stoppen", HOME + "/verbeteren")
                .doesNotContain(
                        HOME + "/vergaderingen/plannen", HOME + "/tafel", HOME + "/deelnemer", HOME + "/knelpunt")
                .doesNotContain(HOME + "/coordinator", HOME + "/toestemming-intrekken", HOME + "/pauze");
    }

    @Test
    void aFileOfARegisterAsksForWhatIsMissingAndNothingElse() {
        assertThat(page(AnOverleg.imported()))
                .contains("Dossier L001", "niet genoteerd", HOME + "/aanvullen", "Gezin met kinderen")
                .doesNotContain(HOME + "/deelnemer", HOME + "/vergaderingen/plannen", HOME + "/sluiten");
    }

    @Test
    void aClosedFileCanBeReopenedUnlessTheClientStoppedIt() {
        var closed = AnOverleg.open().with("status", "CLOSED").with("closedOn", "2026-11-01");
        assertThat(page(closed)).contains("afgesloten op 01/11/2026", HOME + "/heropenen");
        assertThat(page(closed.with("stoppedOn", "2026-10-01")))
                .contains("Aan dit dossier verandert niets meer.")
                .doesNotContain(HOME + "/heropenen");
    }

    @Test
    void whatTheReaderDidAndTheViewHasNotSeenIsOnItsWay() {
        accepted.remember(
                AnOverleg.ID, 7, 8, Map.of(OverlegChanging.STATUS, List.of("PAUSED")), ASignal.CLOCK.instant());

        assertThat(page(AnOverleg.open()))
                .contains("Gepauzeerd", "wordt verwerkt")
                .doesNotContain(HOME + "/pauze", "Wat nu?");
    }

    @Test
    void whatHappenedSeveralTimesOverIsToldOnce() {
        var score = Map.of("recordedAt", "2026-03-10T09:00:00Z", "what", "StrengthMeasured", "actor", "karin");
        var reasoned = Map.of(
                "recordedAt", "2026-03-11T09:00:00Z", "what", "OverlegPaused", "actor", "karin", "reason", "Ziek.");

        assertThat(STORY.of(AnOverleg.open()
                        .with("timeline", List.of(at(0, score), at(1, score), at(2, score), at(3, reasoned)))
                        .file()))
                .extracting(one -> one.sequence() + one.about())
                .containsExactly("23 keer", "3");
    }

    private static Map<String, Object> at(int sequence, Map<String, String> told) {
        var all = new HashMap<String, Object>(told);
        all.put("sequence", sequence);
        return all;
    }

    @Test
    void earlierItIsReadAndNotChanged() {
        service.says(ASKED, 200, AnOverleg.open().json());
        var model = new ExtendedModelMap();

        assertThat(rendered(filePage().file(AnOverleg.ID, -1, "01/11/2026", model), model))
                .contains("Zo was dit dossier bekend op 01/11/2026")
                .doesNotContain(HOME + "/pauze", "Wat nu?", "wordt verwerkt");
    }

    @Test
    void noDayIsSaidAtItsField() {
        service.says(ASKED, 200, AnOverleg.open().json());
        var model = new ExtendedModelMap();

        assertThat(rendered(filePage().file(AnOverleg.ID, -1, "gisteren", model), model))
                .contains("Dit is geen datum", HOME + "/pauze");
    }

    private String page(AnOverleg file) {
        service.says(ASKED, 200, file.json());
        var model = new ExtendedModelMap();
        return rendered(filePage().file(AnOverleg.ID, -1, "", model), model);
    }

    private static String rendered(String view, ExtendedModelMap model) {
        return Rendered.main(
                view,
                model,
                Map.of(
                        "codes",
                        ASignal.CODES,
                        "dates",
                        ASignal.DATES,
                        "overlegWords",
                        AnOverleg.words(),
                        "overlegStory",
                        STORY));
    }

    private OverlegFilePage filePage() {
        var screen = new OverlegFileScreen(
                new WhatNow(ASignal.DATES),
                TheSteps.possible(),
                new KnownOfFamily(AFamily.values(), ASignal.CODES),
                AnOverleg.words(),
                STORY);
        var patience = Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), ASignal.CLOCK);
        return new OverlegFilePage(AnOverleg.asked(service, accepted), screen, patience, ASignal.DATES, Known.texts());
    }
}
