package be.signaalhuis.portal.lco.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.lco.agreements.TheAgreements;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

class LcoStartPageTest {

    private static final String ASKED = "/v1/lco/start";
    private static final String FULL = """
            {"on":"2026-11-26","today":[],"overdue":[%s],
             "waiting":[{"executor":{"role":"HULPVERLENER","name":"An Peeters"},"items":[%s]}],
             "meetings":[{"overleg":"%s","client":"Familie Yilmaz","meeting":"%s","on":"2026-11-30","at":"14:30",
               "place":"Sociaal Huis"}],
             "passed":[{"overleg":"%s","reference":"L004","meeting":"%s","on":"2026-11-20"}],
             "toComplete":12,"reportsToWrite":[{"overleg":"%s","client":{"erased":true},"meeting":"%s",
               "heldOn":"2026-11-19","type":"LCO_MET_CLIENT"}],
             "counts":{"today":0,"overdue":1,"waiting":1,"open":3,"meetings":1,"passed":1,"toComplete":12,
               "reportsToWrite":1,"files":40},"position":9,"asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(
                    TheAgreements.LISTED,
                    TheAgreements.LISTED,
                    AnOverleg.ID,
                    AnOverleg.MEETING,
                    AnOverleg.ID,
                    AnOverleg.MEETING,
                    AnOverleg.ID,
                    AnOverleg.MEETING);
    private static final String EMPTY = """
            {"on":"2026-11-26","counts":{"today":0,"overdue":0,"waiting":0,"open":0,"meetings":0,"passed":0,
             "toComplete":0,"reportsToWrite":0,"files":0},"asKnownOn":"2026-11-26T10:00:00Z"}
            """;

    private final FakeService service = FakeService.start();
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
    void countsAreLinksAndEachPartLeadsToItsFamily() {
        service.says(ASKED, 200, FULL);

        assertThat(page())
                .contains("href=\"#overdue\"", "id=\"overdue\"", "href=\"/lco/dossiers?ingelezen=ja#lijst\"")
                .contains("De huur bespreken.", "Geen enkele afspraak moet vandaag klaar zijn.")
                .contains("30/11/2026", "om 14:30", "Sociaal Huis", "Dossier L004", "Gewist")
                .contains("An Peeters (hulpverlener): 1 afspraak")
                .contains("/lco/" + AnOverleg.ID + "/vergaderingen/" + AnOverleg.MEETING + "/verslag")
                .doesNotContain("href=\"#today\"");
    }

    @Test
    void withoutAnyFileItSaysWhatToDo() {
        service.says(ASKED, 200, EMPTY);

        assertThat(page()).contains("Er is nog geen dossier.").doesNotContain("sh-tile__count");
    }

    @Test
    void onTheHomePageACoordinatorFindsWhatThereIs() {
        service.says(ASKED, 200, FULL);

        assertThat(today("lco"))
                .extracting(Today.Item::key, Today.Item::count)
                .containsExactly(
                        tuple("lcoOverdue", 1L),
                        tuple("lcoMeetings", 1L),
                        tuple("lcoReports", 1L),
                        tuple("lcoFiles", 40L));
    }

    @Test
    void nobodyElseIsEvenAskedFor() {
        assertThat(today("analyst")).isEmpty();
        assertThat(today("partner")).isEmpty();
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void aNumberThatLacksWhatTheReaderJustDidIsNoNumber() {
        service.says(ASKED, 200, Map.of("Consistency", "behind"), FULL);

        assertThat(today("lco")).singleElement().satisfies(item -> {
            assertThat(item.count()).isNull();
            assertThat(item.behind()).isTrue();
        });
    }

    private List<Today.Item> today(String role) {
        return new LcoToday(new Starts(service.questions())).of(new Reader("lo", List.of(role), "71016"));
    }

    private String page() {
        var page = new LcoStartPage(
                new Starts(service.questions()),
                TheAgreements.lines(AnOverleg.accepted()),
                TheAgreements.patience(new MockHttpServletRequest()));
        return TheAgreements.rendered(page.start(model), model);
    }
}
