package be.signaalhuis.portal.gebiedsscan.area;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.gebiedsscan.filter.Filters;
import be.signaalhuis.portal.gebiedsscan.indicators.KnownIndicators;
import be.signaalhuis.portal.gebiedsscan.scan.KnownScans;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Rendered;
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

class AreaPageTest {

    private static final String SIGNALS = """
            {"area":"71016W26","name":"Waterschei-Noord","total":12,
             "lifeDomains":{"HUISVESTING":9,"ARMOEDE":3},"themes":{"OVERLAST":7,"HUISJESMELKERIJ":5},
             "months":{"2021-01":8,"2021-03":4},"indicators":[],"position":7,
             "asKnownOn":"2026-11-26T09:00:00Z","codeListVersion":"1","division":"2025",
             "links":{"figures":{"total":"signals~71016W26~~~~~7","themes/OVERLAST":"signals~71016W26~THEME~OVERLAST~~~7"}}}
            """;
    private static final String SEEN = """
            {"items":[
              {"id":"ce5eee12-2fe7-8315-a29b-16ef8e318bde","observedOn":"2021-01-14","observedUntil":"2021-01-14",
               "observedAs":"DAG","recordedAt":"2021-02-01T10:00:00Z","theme":"OVERLAST","subtype":"BURENCONFLICT",
               "lifeDomain":"HUISVESTING","certainty":"GEHOORD",
               "grading":{"source":"B","information":"2","handling":"H1"}},
              {"observedOn":"2021-03-02","recordedAt":"2021-03-05T10:00:00Z","theme":"HUISJESMELKERIJ",
               "lifeDomain":"ARMOEDE","certainty":"VERMOED","shielded":true}],
             "total":2,"position":7,"asKnownOn":"2026-11-26T09:00:00Z"}
            """;

    private final FakeService service = FakeService.start()
            .says("/v1/gebiedsscan/areas/71016W26", 200, SIGNALS)
            .says("/v1/gebiedsscan/areas/71016W26/timeline", 200, SEEN)
            .says("/v1/gebiedsscan/scans", 200, "{\"items\":[]}");
    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Codes codes = KnownCodes.by(clock);
    private final Dates dates = Known.dates(clock);
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
    void eachSignalSaysWhenItWasSeenAndWhenItWasRegistered() {
        assertThat(page(Map.of()))
                .contains("14/01/2021", "01/02/2021 11:00", "gehoord", "B2", "H1")
                .contains("href=\"/signalen/ce5eee12-2fe7-8315-a29b-16ef8e318bde\"");
    }

    @Test
    void aShieldedSignalIsThereButLeadsNowhere() {
        assertThat(page(Map.of())).contains("02/03/2021", "afgeschermd").doesNotContain("/signalen/null");
    }

    @Test
    void theTimelineMovesByLinksThatAScriptFindsToo() {
        var page = page(Map.of("periodeVan", "2021-01-01", "periodeTot", "2021-03-31"));

        assertThat(page)
                .contains("data-key=\"timeline-in\"", "data-key=\"timeline-out\"")
                .contains("/gebiedsscan/71016W26?periodeVan=2020-11-17&amp;periodeTot=2021-02-14#tijdlijn")
                .contains("/gebiedsscan/71016W26?periodeVan=2021-02-15&amp;periodeTot=2021-05-15#tijdlijn");
    }

    @Test
    void aFigureLeadsToWhatIsBehindIt() {
        assertThat(page(Map.of()))
                .contains("/gebiedsscan/cijfers/signals~71016W26~THEME~OVERLAST~~~7?gebied=71016W26&amp;plaats=themes");
    }

    @Test
    void smallCountsAreNotPrinted() {
        assertThat(page(Map.of())).contains("<span class=\"sh-exact\">3</span>", "class=\"sh-published\">&lt;5<");
    }

    @Test
    void aWrongDayIsSaidAtItsFieldAndNothingIsAsked() {
        var asked = service.asked().size();
        assertThat(page(Map.of("periodeVan", "gisteren"))).contains("periodeVan-error", "Dit is geen datum.");
        assertThat(service.asked()).hasSize(asked);
    }

    private String page(Map<String, String> parameters) {
        var request = new MockHttpServletRequest();
        var areas = new Areas(service.questions());
        var screen = new AreaScreen(
                areas,
                new AreaCharts(codes, Known.texts()),
                new TimelineShown(areas, codes),
                KnownIndicators.rows(dates),
                KnownScans.since(service.questions(), dates),
                Filters.tags(codes, dates),
                Filters.periods(dates),
                codes,
                dates,
                Known.patience(request, new MockHttpServletResponse(), clock));
        var sent = new LinkedMultiValueMap<String, String>();
        parameters.forEach(sent::add);
        var view = new AreaPage(Filters.form(codes, dates), screen).area("71016W26", sent, model);
        return Rendered.main(view, model, codes, dates);
    }
}
