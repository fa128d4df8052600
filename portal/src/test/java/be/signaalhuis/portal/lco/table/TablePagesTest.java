package be.signaalhuis.portal.lco.table;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.BUDGET;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CODES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.DATES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.HELD;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.ID;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PATH;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PHONE;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PLANNED;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.agreement;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Rendered;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class TablePagesTest {

    private static final String DONE = "{\"id\": \"" + ID + "\", \"version\": 8}";

    private final FakeService service = FakeService.start().says(PATH, 200, AFamilyFile.json());
    private final ATable table = new ATable(service);
    private final LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
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
    void oneAgreementStandsThereWithThreeButtonsEachWithItsKey() {
        var page = rendered(table.page().table(ID, 1, -1, model));

        assertThat(page)
                .contains("Els belt de huisbaas", "Afspraak 1 van 2", "te laat", "/tafel?plaats=2")
                .contains("data-shortcut=\"g\"", "data-shortcut=\"v\"", "data-shortcut=\"l\"")
                .contains("/tafel/" + PHONE + "/gedaan", "/verlengen", "/vervallen")
                .doesNotContain("Samen een budgetplan maken");
    }

    @Test
    void afterTheLastAgreementTheScoresComeUp() {
        assertThat(rendered(table.page().table(ID, 3, -1, model)))
                .contains("Alle afspraken zijn besproken", "/tafel/krachten", "/tafel/nieuw");
    }

    @Test
    void whatIsSettledHasNoButtonsAnyMore() {
        service.says(
                PATH,
                200,
                AFamilyFile.json("agreements: [" + agreement(PHONE, "DONE", "\"endedOn\": \"2026-11-26\"") + "]"));

        assertThat(rendered(table.page().table(ID, 1, -1, model)))
                .contains("Gedaan")
                .doesNotContain("data-shortcut=\"g\"");
    }

    @Test
    void aTableWhereNobodySatDownAsksWhoIsThere() {
        service.says(
                PATH,
                200,
                AFamilyFile.json("meetings: [{\"id\": \"%s\", \"state\": \"PLANNED\", \"plannedOn\": \"2026-11-26\"}]"
                        .formatted(PLANNED)));

        assertThat(rendered(table.page().table(ID, 1, -1, model)))
                .contains("/vergaderingen/" + PLANNED + "/houden?tafel=ja");
    }

    @Test
    void aFamilyThatDoesNotMeetHasNoTable() {
        service.says(PATH, 200, AFamilyFile.json("status: \"PAUSED\""));

        assertThat(table.page().table(ID, 1, -1, model)).isEqualTo("redirect:/lco/" + ID);
    }

    @Test
    void whatIsDoneMakesRoomForTheNext() {
        service.says(PATH + "/agreements/" + PHONE + "/done", 200, DONE);

        assertThat(send(PHONE, "gedaan")).isEqualTo("redirect:/lco/" + ID + "/tafel?plaats=2&v=8");
        assertThat(service.asked().getLast().body()).isEqualTo("{}");
    }

    @Test
    void nothingIsRenewedWithoutADayAndAReason() {
        typed.add("tableReason", "Nog bezig");

        send(BUDGET, "verlengen");

        assertThat(form().error("tableDue")).isNotNull();
        assertThat(form().value("tableReason")).isEqualTo("Nog bezig");
        assertThat(service.asked()).noneMatch(one -> one.path().endsWith("/renewal"));
    }

    @Test
    void whatIsRenewedGetsALaterDay() {
        service.says(PATH + "/agreements/" + BUDGET + "/renewal", 200, DONE);
        typed.add("tableDue", "15/12/2026");
        typed.add("tableReason", "Nog bezig");

        assertThat(send(BUDGET, "verlengen")).isEqualTo("redirect:/lco/" + ID + "/tafel?plaats=3&v=8");
        assertThat(service.asked().getLast().body()).contains("\"due\":\"2026-12-15\"", "\"reason\":\"Nog bezig\"");
    }

    @Test
    void whatTheServiceRefusesStandsThereWithWhatWasTyped() {
        service.says(
                PATH + "/agreements/" + PHONE + "/drop", 409, "{\"detail\": \"De cliënt trok de toestemming in.\"}");
        typed.add("tableReason", "Niet meer nodig");

        var page = rendered(send(PHONE, "vervallen"));

        assertThat(page).contains("De cliënt trok de toestemming in.", "Niet meer nodig", "Els belt de huisbaas");
    }

    @Test
    void aNewAgreementBelongsToTheMeetingThatIsGoingOn() {
        service.says(PATH + "/agreements", 200, DONE);
        typed.add("tableText", "Inschrijven bij de taalles");
        typed.add("tableExecutor", "CLIENT");
        typed.add("tableDomain", "TAAL");
        typed.add("tableDue", "15/12/2026");

        var next = table.agreement().send(ID, typed, model, new RedirectAttributesModelMap());

        assertThat(next).isEqualTo("redirect:/lco/" + ID + "/tafel/nieuw?v=8");
        assertThat(service.asked().getLast().body())
                .contains("\"meeting\":\"" + HELD + "\"", "\"madeOn\":\"2026-11-24\"", "\"executor\":\"CLIENT\"");
    }

    @Test
    void theClientAndTheDomainsOfTheFamilyStandFirst() {
        assertThat(rendered(table.agreement().form(ID, -1, model)))
                .containsSubsequence("Familie Peeters</option>", "Els, CAW, hulpverlener</option>")
                .containsSubsequence("inkomen</option>", "huisvesting</option>", "taal</option>");
    }

    private String send(UUID agreement, String what) {
        return table.act().send(ID, agreement, what, typed, model, new RedirectAttributesModelMap());
    }

    private Form form() {
        return (Form) model.getAttribute("form");
    }

    private String rendered(String view) {
        return Rendered.main(view, model, CODES, DATES);
    }
}
