package be.signaalhuis.portal.gebiedsscan.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.gebiedsscan.filter.Filters;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.page.Unknown;
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

class WhyPageTest {

    private static final String FIGURE = "signals~71016W26~THEME~OVERLAST~~~7";
    private static final String EVENTS = """
            {"figure":"%s","value":2,"position":7,"asKnownOn":"2026-11-26T09:00:00Z","next":"a/b",
             "items":[{"position":3,"eventId":"ce5eee12-2fe7-8315-a29b-16ef8e318bde",
                "streamId":"c2fb0c98-20a8-8c3d-8d2a-5e5342a41f9f","type":"NuisanceSignalLogged",
                "recordedAt":"2026-11-26T08:00:00Z"},
               {"position":5,"type":"SignalNobodyKnows","recordedAt":"2026-11-26T08:30:00Z","shielded":true}]}
            """.formatted(FIGURE);

    private final FakeService service = FakeService.start().says("/v1/figures/" + FIGURE + "/events", 200, EVENTS);
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
    void aFigureTellsWhichEventsItIsMadeOfAndUpToWhere() {
        assertThat(page(FIGURE, Map.of("gebied", "71016W26", "plaats", "themes/OVERLAST")))
                .contains("Waterschei-Noord, overlast en samenlevingsproblemen: 2 signalen")
                .contains("signaal gelogd: overlast", "26/11/2026 09:00", "positie 7")
                .contains("/signalen/c2fb0c98-20a8-8c3d-8d2a-5e5342a41f9f")
                .contains("vanaf=a%2Fb");
    }

    @Test
    void whatIsShieldedIsCountedAndLeadsNowhere() {
        assertThat(page(FIGURE, Map.of()))
                .contains("SignalNobodyKnows", "afgeschermd")
                .doesNotContain("/signalen/null");
    }

    @Test
    void aMonthIsToldInWords() {
        assertThat(page(FIGURE, Map.of("gebied", "71016W26", "plaats", "months/2021-03")))
                .contains("Waterschei-Noord, maart 2021");
    }

    @Test
    void aFigureThatDoesNotExistIsNoPage() {
        assertThatThrownBy(() -> page("onzin", Map.of())).isInstanceOf(Unknown.class);
    }

    private String page(String figure, Map<String, String> parameters) {
        var page = new WhyPage(
                service.questions(),
                new FigureName(codes, dates, Known.texts()),
                Filters.form(codes, dates),
                Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), clock));
        var sent = new LinkedMultiValueMap<String, String>();
        parameters.forEach(sent::add);
        return Rendered.main(page.why(figure, sent, model), model, codes, dates);
    }
}
