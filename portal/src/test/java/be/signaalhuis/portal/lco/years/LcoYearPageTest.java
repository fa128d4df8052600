package be.signaalhuis.portal.lco.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.agreements.TheAgreements;
import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Unknown;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

class LcoYearPageTest {

    private static final String YEAR = """
            {"year":2013,"withClient":150,"withoutClient":10,"careWorkersOnly":21,"total":181,"familyNetwork":0,
             "shares":{"withClient":82.87,"withoutClient":5.52,"careWorkersOnly":11.60,"total":100.00},
             "firstOverleg":30,"familiesWithChildren":64,"target":100,"familiesGrownInTwoDomains":22,"shareGrown":34.38,
             "agreementsDue":4,"agreementsOnTime":3,"shareOnTime":75.00,"daysToFirstMeeting":{"files":2,"median":12},
             "requestedBy":{"CLIENT":1,"OCMW":3},"municipality":"71016","position":900,
             "asKnownOn":"2026-11-26T10:00:00Z","codeListVersion":"1","links":{"figures":{"total":"lco-2013"}}}
            """;
    private static final String NOTHING = """
            {"year":2013,"withClient":0,"withoutClient":0,"careWorkersOnly":0,"total":0,"familyNetwork":0,
             "firstOverleg":0,"familiesWithChildren":0,"target":100,"familiesGrownInTwoDomains":0,"agreementsDue":0,
             "agreementsOnTime":0,"daysToFirstMeeting":{"files":0},"requestedBy":{},"municipality":"71016",
             "position":900,"asKnownOn":"2026-11-26T10:00:00Z","codeListVersion":"1"}
            """;
    private static final String EVENTS = """
            {"figure":"lco-2013","value":181,"items":[{"position":7,"streamId":"%s","type":"MeetingHeld",
              "recordedAt":"2026-11-20T10:00:00Z"}],"next":"verder","position":900,"asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(AnOverleg.ID);

    private final FakeService service = FakeService.start()
            .says("/v1/lco/years", 200, "{\"items\":[{\"year\":2013,\"meetings\":181}]}")
            .says("/v1/lco/years/2013", 200, YEAR)
            .says("/v1/figures/lco-2013/events", 200, EVENTS);
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void theYearIsTheTableOfThePlanWithFamiliesAgreementsAndRequesters() {
        assertThat(year(""))
                .contains(
                        "Cliëntoverleg in 2013",
                        "150",
                        "82,87\u00a0%",
                        "5,52\u00a0%",
                        "11,60\u00a0%",
                        "181",
                        "100,00\u00a0%")
                .contains(
                        "wil 100 gezinnen",
                        "waren het er 64",
                        "width=\"64\"",
                        "34,38\u00a0%",
                        "75,00\u00a0%",
                        "12 dagen")
                .contains("OCMW", "de cliënt zelf", "/lco/jaar/2013/bestand?stand=2026-11-26T10%3A00%3A00Z");
    }

    @Test
    void aCoordinatorCanSeeWhatAFigureIsMadeOfAndThoseWhoSeeFiguresAloneCannot() {
        LoggedIn.as("lo", "lco");
        assertThat(year("")).contains("/lco/jaar/2013/cijfers/lco-2013?cijfer=total");
        LoggedIn.as("po", "policy");
        assertThat(year("")).contains("181").doesNotContain("/cijfers/");
    }

    @Test
    void whoChecksFiguresIsLedToWhatMovedThem() {
        LoggedIn.as("ed", "auditor");
        assertThat(year("")).contains("/controle/cijfers/lco-2013?van=lco&amp;jaar=2013&amp;plaats=total");
    }

    @Test
    void whichEventsAFigureIsMadeOfLeadsToTheFiles() {
        var why = new LcoWhyPage(service.questions(), TheAgreements.patience(new MockHttpServletRequest()));

        assertThat(rendered(why.why("2013", "lco-2013", "total", "", "", model)))
                .contains("Totaal: 181", "Overleg gehouden", "href=\"/lco/" + AnOverleg.ID + "\"", "vanaf=verder");
        assertThatThrownBy(() -> why.why("2013", "lco-2013", "iets", "", "", model))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aYearWithoutMeetingsSaysSo() {
        service.says("/v1/lco/years/2013", 200, NOTHING);

        assertThat(year("")).contains("In 2013 was er geen overleg.").doesNotContain("82,87");
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsField() {
        assertThat(year("morgen")).contains("Vul een dag in als dd/mm/jjjj", "stand-error", "value=\"morgen\"", "150");
    }

    @Test
    void whoNamesNoYearGetsTheNewest() {
        assertThat(page().newest()).isEqualTo("redirect:/lco/jaar/2013");
    }

    @Test
    void aFileThatWouldLackWhatTheReaderWroteIsNotGiven() {
        var file = new LcoYearFile(new LcoYears(service.questions()), ASignal.DATES);
        assertThat(file.file("2013", "").getStatusCode().value()).isEqualTo(200);

        service.says("/v1/lco/years/2013", 200, Map.of("Consistency", "behind"), YEAR);
        assertThat(file.file("2013", "").getHeaders().getLocation()).hasToString("/lco/jaar/2013");
    }

    private String year(String stand) {
        return rendered(page().year("2013", stand, model));
    }

    private String rendered(String view) {
        return TheAgreements.rendered(view, model);
    }

    private LcoYearPage page() {
        return new LcoYearPage(
                new LcoYears(service.questions()),
                new LcoYearShown(ASignal.CODES, Known.texts()),
                TheAgreements.patience(new MockHttpServletRequest()),
                ASignal.DATES,
                Known.texts());
    }
}
