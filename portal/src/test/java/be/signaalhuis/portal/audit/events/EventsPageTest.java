package be.signaalhuis.portal.audit.events;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.audit.TheTrail;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lists.AList;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class EventsPageTest {

    private static final String EVENTS = "/v1/audit/events";

    private final FakeService service = FakeService.start()
            .says("/v1/audit/event-types", 200, "{\"types\":[\"DiscriminationReportRegistered\",\"SomethingElse\"]}")
            .says(EVENTS, 200, found(TheTrail.event(7, 0, "DiscriminationReportRegistered", ""), "7"));
    private final Events events = new Events(service.questions(), service.largeFiles());
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void auditorInDutch() {
        LoggedIn.as("ed", "auditor");
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void anEventIsToldWithWhoWhenWhyAndInWhichFile() {
        assertThat(page())
                .contains("Nieuwste eerst", "26/11/2026 09:00", "Geregistreerd", "DiscriminationReportRegistered")
                .contains("intakemedewerker", "meldpunt-71016", "MELDING", "positie 9 in het register")
                .contains("/controle/dossiers/" + TheTrail.FILE + "?na=0", "42A4-1F9F")
                .contains("SomethingElse</option>", "/controle/gebeurtenissen/bestand")
                .contains("/controle/gebeurtenissen?vanaf=7#lijst");
    }

    @Test
    void aFilterStandsInTheAddressOfTheNextPageAndOfTheFile() {
        assertThat(page("soortGebeurtenis", "SomethingElse", "geregistreerdVan", "3/11/2026", "volgorde", "oudste"))
                .contains("Oudste eerst", "Soort gebeurtenis: SomethingElse", "Geregistreerd vanaf: 03/11/2026")
                .contains("bestand?soortGebeurtenis=SomethingElse&amp;geregistreerdVan=2026-11-03&amp;volgorde=oudste");
    }

    @Test
    void anEventWithoutWordsHasItsNameAlone() {
        service.says(EVENTS, 200, found(TheTrail.event(7, 0, "SomethingElse", ""), null));
        assertThat(page()).contains("SomethingElse").doesNotContain("sh-event__words", "rel=\"next\"");
    }

    @Test
    void whenNothingFitsItSaysSo() {
        service.says(EVENTS, 200, found("", null));
        assertThat(page("doorWie", "niemand")).contains("Geen enkele gebeurtenis past bij deze filter.");
        assertThat(page()).contains("Er is nog niets geregistreerd.");
    }

    @Test
    void whatIsWrongWithAFilterIsSaidAtIt() {
        assertThat(page("geregistreerdTot", "morgen")).contains("Dit is geen datum.", "geregistreerdTot-error");
        service.says(EVENTS, 400, "{\"issues\":[{\"name\":\"stream\",\"detail\":\"Dit is geen dossier.\"}]}");
        assertThat(page("inDossier", "onzin")).contains("Dit is geen dossier.", "inDossier-error", "value=\"onzin\"");
    }

    @Test
    void theFileIsPassedOnAsItComesAndWhatCannotBeGivenIsSaidByTheList() throws Exception {
        var reader = new MockHttpServletResponse();
        service.says(EVENTS, 200, "positie;soort");
        assertThat(file(reader)).isNull();
        assertThat(reader.getContentAsString()).isEqualTo("positie;soort");

        service.says(EVENTS, 400, "{}");
        assertThat(file(new MockHttpServletResponse())).isEqualTo("redirect:/controle/gebeurtenissen?inDossier=onzin");
    }

    private String file(MockHttpServletResponse reader) {
        return new EventsFile(events, AList.forms(ASignal.DATES)).file(TheTrail.asked("inDossier", "onzin"), reader);
    }

    private static String found(String items, String next) {
        return "{\"items\":[%s],\"next\":%s,\"position\":9,\"asKnownOn\":\"2026-11-26T10:00:00Z\"}"
                .formatted(items, next == null ? null : "\"" + next + "\"");
    }

    private String page(String... asked) {
        model.clear();
        var screen =
                new EventsScreen(events, AList.tags(ASignal.CODES, ASignal.DATES), TheTrail.patience(), Known.texts());
        var page = new EventsPage(events, screen, AList.forms(ASignal.DATES));
        return TheTrail.rendered(page.list(TheTrail.asked(asked), model), model);
    }
}
