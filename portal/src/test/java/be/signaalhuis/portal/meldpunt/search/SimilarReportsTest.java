package be.signaalhuis.portal.meldpunt.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class SimilarReportsTest {

    private static final String PATH = "/v1/meldpunt/reports/similar";
    private static final String FOUND = """
            {"items":[
              {"id":"01a21676-010c-7283-8af8-c26840a58157","status":"OPEN","receivedOn":"2026-11-26",
               "municipality":"71016","mainGround":"HUIDSKLEUR","grounds":["HUIDSKLEUR"],"domain":"WERK",
               "otherParty":{"kind":"BEDRIJF","name":"Bar De Markt"},"matches":["PLACE","OTHER_PARTY"]},
              {"id":"01a21676-010c-7283-8af8-c26840a58158","status":"CLOSED","receivedOn":"2026-11-20",
               "municipality":"71016","mainGround":"RAS","grounds":["RAS"],"domain":"WERK",
               "otherParty":{"name":{"erased":true}},"matches":["PLACE"]}],
             "compared":80,"position":12,"asKnownOn":"2026-11-26T13:05:00Z"}""";

    private final FakeService service = FakeService.start();
    private final SearchForm searches = new SearchForm(AReport.reader());

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void theServiceStops() {
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void whatIsKnownIsAskedByItsCodes() {
        service.says(PATH, 200, FOUND);

        ask(form(
                "facts.municipality",
                "Genk",
                "mainGround",
                "huids",
                "facts.occurredFrom",
                "3/11/2026",
                "otherParty.name",
                "Bar De Markt"));

        assertThat(service.asked().getFirst().body())
                .isEqualTo("{\"municipality\":\"71016\",\"occurredOn\":\"2026-11-03\",\"ground\":\"HUIDSKLEUR\","
                        + "\"otherParty\":\"Bar De Markt\"}");
    }

    @Test
    void closeReportsStandApartFromTheOthers() {
        service.says(PATH, 200, FOUND);

        var found = ask(form("facts.municipality", "Genk", "otherParty.name", "markt"))
                .content();

        assertThat(found.best(2)).extracting(Similar.Report::name).containsExactly("Bar De Markt");
        assertThat(found.others(2)).extracting(Similar.Report::name).containsExactly((String) null);
        assertThat(found.best(1)).hasSize(2);
        assertThat(found.compared()).isEqualTo(80);
    }

    @Test
    void aViewThatIsBehindIsNotPassedOffAsNew() {
        service.says(PATH, 200, Map.of("Consistency", "behind"), FOUND);

        assertThat(ask(form("mainGround", "huids")).behind()).isTrue();
    }

    @Test
    void aServiceThatIsAwayStopsNobody() {
        service.close();
        assertThat(ask(form("mainGround", "huids")).content()).isNull();
    }

    @Test
    void aServiceThatIsBusyStopsNobodyEither() {
        service.says(PATH, 503, "{}");
        assertThat(ask(form("mainGround", "huids")).content()).isNull();
    }

    @Test
    void whoeverHasToLogInAgainIsSentThere() {
        service.says(PATH, 401, "{}");
        assertThatThrownBy(() -> ask(form("mainGround", "huids"))).isInstanceOf(Refusal.class);
    }

    @Test
    void anObjectionStandsAtItsField() {
        service.says(
                PATH, 400, "{\"issues\":[{\"name\":\"otherParty\",\"code\":\"tooLong\",\"detail\":\"Te lang.\"}]}");
        assertThat(ask(form("otherParty.name", "x")).issues())
                .containsExactly(new FieldIssue("otherParty.name", "Te lang."));
    }

    @Test
    void theOwnMunicipalityAloneAsksNothing() {
        assertThat(searches.asksNothing(form("facts.municipality", "genk"), "71016"))
                .isTrue();
        assertThat(searches.asksNothing(form(), "71016")).isTrue();
        assertThat(searches.asksNothing(form("facts.municipality", "As"), "71016"))
                .isFalse();
        assertThat(searches.asksNothing(form("facts.area", "waterschei-n"), "71016"))
                .isFalse();
    }

    @Test
    void nothingIsRequiredButWhatIsTypedMustBeClear() {
        assertThat(searches.issues(form())).isEmpty();
        assertThat(searches.issues(form("facts.occurredFrom", "ooit", "mainGround", "xyz")))
                .extracting(FieldIssue::field)
                .containsExactlyInAnyOrder("facts.occurredFrom", "mainGround");
    }

    private SimilarReports.Found ask(Form form) {
        return new SimilarReports(service.questions(), searches).to(form);
    }

    private static Form form(String... fieldsAndValues) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            typed.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]));
        }
        return SearchForm.sent(Form.of(typed));
    }
}
