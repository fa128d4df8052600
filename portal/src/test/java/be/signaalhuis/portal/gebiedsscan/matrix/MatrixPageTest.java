package be.signaalhuis.portal.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.gebiedsscan.filter.Filters;
import be.signaalhuis.portal.gebiedsscan.map.KnownMaps;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.views.KnownViews;
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
import org.springframework.util.LinkedMultiValueMap;

class MatrixPageTest {

    private static final String COUNTED = """
            {"areas":[
              {"area":"71016W26","name":"Waterschei-Noord","total":99,"lifeDomains":{"HUISVESTING":90,"ARMOEDE":9}},
              {"area":"71016W27","name":"Waterschei-Zuid","total":10,"lifeDomains":{"ARMOEDE":10}},
              {"area":"71016W01","name":"Bokrijk","total":0,"lifeDomains":{}}],
             "total":109,"position":7,"asKnownOn":"2026-11-26T09:00:00Z","codeListVersion":"1","division":"2025",
             "links":{"figures":{"total":"signals~71016~~~~~7","71016W26":"signals~71016W26~~~~~7",
               "71016W26/ARMOEDE":"signals~71016W26~LIFE_DOMAIN~ARMOEDE~~~7"}}}
            """;

    private final FakeService service = FakeService.start().says("/v1/gebiedsscan/areas", 200, COUNTED);
    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Codes codes = KnownCodes.by(clock);
    private final Dates dates = Known.dates(clock);
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        LoggedIn.as("an");
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        LoggedIn.out();
        service.close();
    }

    @Test
    void mapAndTableSayTheSameAndEachAreaOfTheMapHasAName() {
        assertThat(page(Map.of()))
                .contains("109 signalen in 2 gebieden")
                .contains("aria-label=\"Waterschei-Noord: 99 signalen\"", "aria-label=\"Waterschei-Zuid: 10 signalen\"")
                .contains("Zonder signalen:", "Bokrijk");
    }

    @Test
    void countsLeadToWhatIsBehindThem() {
        assertThat(page(Map.of()))
                .contains("/gebiedsscan/cijfers/signals~71016W26~LIFE_DOMAIN~ARMOEDE~~~7?gebied=71016W26"
                        + "&amp;plaats=lifeDomains%2FARMOEDE");
    }

    @Test
    void theTableIsSortedByWhatTheAddressSaysAndEachHeadingTurnsIt() {
        assertThat(rows(Map.of())).containsExactly("Waterschei-Noord", "Waterschei-Zuid");
        assertThat(rows(Map.of("volgorde", "-ARMOEDE"))).containsExactly("Waterschei-Zuid", "Waterschei-Noord");
        assertThat(rows(Map.of("volgorde", "onzin"))).containsExactly("Waterschei-Noord", "Waterschei-Zuid");
        assertThat(page(Map.of("volgorde", "-ARMOEDE")))
                .contains("aria-sort=\"descending\"", "/gebiedsscan?volgorde=ARMOEDE#tabel");
    }

    @Test
    void oneLifeDomainIsCountedAloneInAllViews() {
        assertThat(page(Map.of("levensdomein", "ARMOEDE")))
                .contains("19 signalen in 2 gebieden", "aria-label=\"Waterschei-Noord: 9 signalen\"")
                .doesNotContain(">90<");
    }

    @Test
    void aPeriodIsComparedWithTheOneOfTheSameLengthBeforeIt() {
        assertThat(page(Map.of("periodeVan", "2021-01-01", "periodeTot", "2021-03-31")))
                .contains("van 03/10/2020 tot en met 31/12/2020", "evenveel");
        assertThat(page(Map.of("periodeVan", "2021-01-01"))).contains("Kies een begin en een einde");
    }

    @Test
    void aWrongDayIsSaidAndNothingIsAsked() {
        assertThat(page(Map.of("periodeTot", "31/31/2021"))).contains("Dit is geen datum.", "31/31/2021");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void whoMayNotGoSomewhereIsNotLedThere() {
        assertThat(More.of(new Reader("an", List.of("analyst"), "71016")))
                .extracting(More::key)
                .contains("scans", "indicators")
                .doesNotContain("map");
        assertThat(More.of(new Reader("bo", List.of("scanmanager"), "71016")))
                .extracting(More::key)
                .contains("map");
    }

    private List<String> rows(Map<String, String> parameters) {
        page(parameters);
        return ((List<?>) model.getAttribute("rows"))
                .stream().map(row -> ((Row) row).name()).toList();
    }

    private String page(Map<String, String> parameters) {
        model.clear();
        var texts = Known.texts();
        var patience = Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), clock);
        var shown = new MatrixShown(
                new Matrices(service.questions()),
                KnownMaps.by(service.questions(), codes),
                new MatrixBars(texts),
                codes,
                texts,
                patience);
        var screen = new MatrixScreen(
                Filters.form(codes, dates),
                shown,
                Filters.tags(codes, dates),
                Filters.periods(dates),
                KnownViews.by(TestDrafts.sql(), TestDrafts.seal(), clock),
                codes,
                dates);
        var sent = new LinkedMultiValueMap<String, String>();
        parameters.forEach(sent::add);
        return Rendered.main(new MatrixPage(screen).matrix(sent, model), model, codes, dates);
    }
}
