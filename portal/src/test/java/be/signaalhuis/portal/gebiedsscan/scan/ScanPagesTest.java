package be.signaalhuis.portal.gebiedsscan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.page.Unknown;
import java.util.Locale;
import java.util.Map;
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

class ScanPagesTest {

    private static final UUID SCAN = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c227");
    private static final String ASKED = "/v1/gebiedsscan/scans/" + SCAN;
    private static final String SENT = "/v1/gebiedsscans/" + SCAN;
    private static final String FILE = """
            {"id":"%s","version":4,"scanVersion":1,"state":"CONCEPT","title":"Waterschei","areas":["71016W26"],
             "from":"2021-01-01","until":"2021-06-30",
             "opened":{"actor":"an","organisation":"vh","recordedAt":"2026-11-26T09:00:00Z"},
             "cells":[{"area":"71016W26","lifeDomain":"HUISVESTING","signals":6,"themes":{"OVERLAST":6},
               "indicators":[{"indicator":"BUDGETMETERS","unit":"KLANTEN","direction":"LAGER_BETER","computed":false,
                 "values":[{"periodFrom":"2013-01-01","periodUntil":"2013-12-31","value":825,"source":"actieplan",
                   "recordedAt":"2026-11-26T09:00:00Z","baseline":false,"delta":-12.5,
                   "comparedWith":{"baselineOf":"ADOPTED_SCAN","value":837.5,"periodFrom":"2012-01-01",
                     "periodUntil":"2012-12-31","scan":"%s","scanVersion":1,"adoptedOn":"2026-03-02"},
                   "disagreesWith":[]}]}],
               "streetKnowledge":{"text":"Drie panden.","author":{"actor":"bo","recordedAt":"2026-11-26T10:00:00Z"}},
               "interpretation":{"text":{"erased":true},"author":{"actor":"bo","recordedAt":"2026-11-26T10:00:00Z"}},
               "complete":false}],
             "otherIndicators":{"71016W26":[{"indicator":"BOMEN","unit":"STUKS","direction":"NEUTRAAL",
               "values":[{"periodFrom":"2013-01-01","periodUntil":"2013-12-31","value":12,"source":{"erased":true},
                 "recordedAt":"2026-11-26T09:00:00Z","baseline":true,
                 "comparedWith":{"baselineOf":"FIRST_VALUE","value":12,"periodFrom":"2013-01-01",
                   "periodUntil":"2013-12-31"},"disagreesWith":[]}]}]},
             "signals":6,"completeness":{"cells":1,"complete":0},"adopted":[],"position":9,
             "asKnownOn":"2026-11-26T10:00:00Z","codeListVersion":"1"}
            """.formatted(SCAN, SCAN);
    private static final String COMPARED = """
            {"id":"%s","scanVersion":2,"areas":[{"area":"71016W26",
              "before":{"scan":"%s","scanVersion":1,"from":"2021-01-01","until":"2021-06-30","position":9,
                        "asKnownOn":"2026-11-26T10:00:00Z"},
              "cells":[{"lifeDomain":"HUISVESTING","before":6,"after":5,"delta":-1,"byPeriod":0,"moves":1,
                 "moved":[{"position":12,"type":"SignalRetracted","recordedAt":"2026-11-26T11:00:00Z",
                           "theme":"OVERLAST","change":-1}]},
               {"lifeDomain":"ARMOEDE","before":1,"after":1,"delta":0,"byPeriod":0,"moves":0,"moved":[],
                "indicators":[]},
               {"lifeDomain":"SOCIALE_COHESIE","before":1,"after":1,"delta":0,"byPeriod":0,"moves":0,"moved":[],
                "indicators":[
                  {"indicator":"INWONERS","unit":"PERSONEN","direction":"NEUTRAAL","source":"contract",
                   "from":{"periodFrom":"2021-01-01","periodUntil":"2021-12-31","value":3746},
                   "to":{"periodFrom":"2022-01-01","periodUntil":"2022-12-31","value":3800},"delta":54},
                  {"indicator":"BUREN","unit":"PERSONEN","direction":"NEUTRAAL","source":"monitor",
                   "to":{"periodFrom":"2022-01-01","periodUntil":"2022-12-31","value":9}}]}],
              "otherIndicators":[]}],
             "position":12,"asKnownOn":"2026-11-26T11:00:00Z"}
            """.formatted(SCAN, SCAN);
    private static final String PUBLISHED = """
            {"items":[{"id":"%s","title":"Waterschei 2021","scanVersion":1,"adoptedOn":"2026-11-26","from":"2021-01-01","until":"2021-06-30",
              "areas":[{"area":"71016W26","total":"x","lifeDomains":{"HUISVESTING":6,"ARMOEDE":"<5"},
                        "interpretations":{"HUISVESTING":"Neemt toe."},
                        "indicators":{"ARMOEDE":[{"indicator":"LEEFLONERS","unit":"PERSONEN","direction":"LAGER_BETER",
                          "values":[{"periodFrom":"2021-01-01","periodUntil":"2021-12-31","value":"<5","source":"plan",
                            "baseline":true,"comparedWith":{"baselineOf":"ADOPTED_SCAN","value":"<5",
                              "periodFrom":"2021-01-01","periodUntil":"2021-12-31","adoptedOn":"2026-11-26"},
                            "disputed":false},
                           {"periodFrom":"2022-01-01","periodUntil":"2022-12-31","value":30,"source":"plan",
                            "baseline":false,"comparedWith":{"baselineOf":"ADOPTED_SCAN","value":"<5",
                              "periodFrom":"2021-01-01","periodUntil":"2021-12-31","adoptedOn":"2026-11-26"},
                            "disputed":true}]}]},
                        "otherIndicators":[]}],
              "lifeDomains":{"HUISVESTING":6,"ARMOEDE":"<5"},"total":"x","position":9,"codeListVersion":"1"}]}
            """.formatted(SCAN);

    private final FakeService service = FakeService.start()
            .says(ASKED, 200, FILE)
            .says(ASKED + "/comparison", 200, COMPARED)
            .says("/v1/gebiedsscan/published", 200, PUBLISHED);
    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Codes codes = KnownCodes.by(clock);
    private final Dates dates = Known.dates(clock);
    private final Scans scans = new Scans(service.questions());
    private final Sending sending = new Sending(service.commands(), Known.texts());
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
    void aScanShowsFiguresBesideWhatPeopleWroteAndWhoDid() {
        assertThat(rendered(scanPage().newest(SCAN, model)))
                .contains("Waterschei", "concept", "Drie panden.", "bo, 26/11/2026 11:00", "gewist")
                .contains("/invullen?gebied=71016W26&amp;levensdomein=HUISVESTING");
    }

    @Test
    void aComparisonNamesWhatMovedWhichCellAndNothingElse() {
        assertThat(rendered(scanPage().comparison(SCAN, "", model)))
                .contains("huisvesting", "1 minder", "signaal ingetrokken", "positie 12")
                .doesNotContain("armoede");
    }

    @Test
    void whatIsPublishedShowsNumbersAsTheyMayBe() {
        var page = new ScansPage(scans, KnownScans.tables(dates), patience()).published(model);
        assertThat(rendered(page)).contains("&lt;5", ">x<", "Neemt toe.");
    }

    @Test
    void aScanShowsTheFiguresOfOthersBesideWithSourceAndBaseline() {
        assertThat(rendered(scanPage().newest(SCAN, model)))
                .contains("BUDGETMETERS", "huisvesting", "825", "actieplan", "12,5 minder dan de 0-meting")
                .contains("0-meting: 837,5 (2012), in de scan vastgesteld op 02/03/2026")
                .contains("BOMEN", "bron gewist", "0-meting van deze bron");
    }

    @Test
    void whoFillsInSeesTheFiguresOfThatLifeDomainAlone() {
        var page = new CellPage(scans, KnownScans.tables(dates), sending, codes, dates);
        assertThat(rendered(page.form(SCAN, "71016W26", "HUISVESTING", model)))
                .contains("BUDGETMETERS")
                .doesNotContain("BOMEN");
    }

    @Test
    void aComparisonNamesWhichFiguresOfOthersMoved() {
        assertThat(rendered(scanPage().comparison(SCAN, "", model)))
                .contains("INWONERS", "sociale cohesie", "3.746 PERSONEN (2021)", "3.800 PERSONEN (2022)", "54 meer")
                .contains("BUREN", "nog niet bekend", "monitor");
    }

    @Test
    void whatIsPublishedIsHeadedByItsNameAndHidesFiguresOfFew() {
        var page = new ScansPage(scans, KnownScans.tables(dates), patience()).published(model);
        assertThat(rendered(page))
                .contains("Waterschei 2021</h2>", "LEEFLONERS", "&lt;5 PERSONEN", "30 PERSONEN", "bronnen verschillen")
                .doesNotContain("meer dan de 0-meting", "ingevoerd op");
    }

    @Test
    void whatIsFilledInIsSentForTheVersionThatWasSeen() {
        service.says(SENT + "/life-domains", 200, "{\"id\":\"" + SCAN + "\",\"version\":5}");

        assertThat(fill(Map.of("versie", "4", "scanDuiding", "Neemt toe.", "scanVertrouwen", "HOOG")))
                .isEqualTo("redirect:/gebiedsscan/scans/" + SCAN + "#71016W26");
        assertThat(service.asked().getLast().body())
                .contains("Neemt toe.", "HOOG")
                .doesNotContain("streetKnowledge");
    }

    @Test
    void whatIsRefusedStandsAtItsFieldAndNothingTypedIsLost() {
        service.says(
                SENT + "/life-domains",
                400,
                "{\"issues\":[{\"name\":\"confidence\",\"code\":\"required\",\"detail\":\"Vul dit in.\"}]}");

        assertThat(rendered(fill(Map.of("scanDuiding", "Neemt toe.")))).contains("Neemt toe.", "Vul dit in.");
        assertThat(form().error("scanVertrouwen")).isEqualTo("Vul dit in.");
    }

    @Test
    void whoComesAfterAColleagueKeepsWhatSheTyped() {
        service.says(SENT + "/life-domains", 412, "{\"currentVersion\":6}");

        assertThat(rendered(fill(Map.of("scanDuiding", "Neemt toe.")))).contains("Neemt toe.", "Een collega wijzigde");
    }

    @Test
    void aCellThatTheScanDoesNotHaveIsNoPage() {
        var page = new CellPage(scans, KnownScans.tables(dates), sending, codes, dates);
        assertThatThrownBy(() -> page.form(SCAN, "71016W27", "HUISVESTING", model))
                .isInstanceOf(Unknown.class);
    }

    private String fill(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        typed.forEach(sent::add);
        return new CellPage(scans, KnownScans.tables(dates), sending, codes, dates)
                .save(SCAN, "71016W26", "HUISVESTING", sent, model, new RedirectAttributesModelMap());
    }

    private Form form() {
        return (Form) model.getAttribute("form");
    }

    private ScanPage scanPage() {
        return new ScanPage(scans, KnownScans.tables(dates), patience());
    }

    private be.signaalhuis.portal.page.Patience patience() {
        return Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), clock);
    }

    private String rendered(String view) {
        return Rendered.main(view, model, codes, dates);
    }
}
