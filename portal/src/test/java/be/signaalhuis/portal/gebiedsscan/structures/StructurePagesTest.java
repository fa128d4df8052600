package be.signaalhuis.portal.gebiedsscan.structures;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.lists.AList;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Rendered;
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

class StructurePagesTest {

    private static final UUID ID = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c227");
    private static final String SENT = "/v1/opportunity-structures";
    private static final String ONE = """
            {"id":"%s","version":0,"kind":"CAFE","area":"71016W26","seenOn":"2026-05-01",
             "place":"hoek van het plein","description":{"erased":true}}""".formatted(ID);
    private static final String LIST = """
            {"items":[%s],
             "total":1,"years":[{"year":2025,"seen":3,"removed":0,"open":3},{"year":2026,"seen":1,"removed":3,"open":1}],
             "position":9,"asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(ONE);

    private final FakeService service = FakeService.start()
            .says("/v1/gebiedsscan/opportunity-structures", 200, LIST)
            .says("/v1/gebiedsscan/opportunity-structures/" + ID, 200, ONE);
    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Codes codes = KnownCodes.by(clock);
    private final Dates dates = Known.dates(clock);
    private final Structures structures = new Structures(AList.pages(service.questions()), service.questions());
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
    void theListTellsThePlacesAndHowManyFewerThereAreThanAYearBefore() {
        assertThat(rendered(list(Map.of("structuurGebied", "71016W26"))))
                .contains("hoek van het plein", "gewist", "café", "2 minder", "Wijk: Waterschei-Noord")
                .contains("/gebiedsscan/plaatsen/" + ID + "/verdwenen");
    }

    @Test
    void aPlaceIsRegisteredWithWhatWasFilledIn() {
        service.says(SENT, 201, "{\"id\":\"" + ID + "\",\"version\":0}");

        assertThat(register(Map.of(
                        "structuurSoort", "CAFE",
                        "structuurGebied", "71016W26",
                        "structuurPlaats", "hoek van het plein",
                        "structuurGezienOp", "01/05/2026")))
                .isEqualTo("redirect:/gebiedsscan/plaatsen");
        assertThat(service.asked().getLast().body())
                .contains("\"kind\":\"CAFE\"", "\"area\":\"71016W26\"", "\"seenOn\":\"2026-05-01\"")
                .doesNotContain("description");
    }

    @Test
    void withoutAPlaceNothingIsSentAndNothingTypedIsLost() {
        register(Map.of("structuurSoort", "CAFE", "structuurOmschrijving", "Elke nacht lawaai."));

        assertThat(form().value("structuurOmschrijving")).isEqualTo("Elke nacht lawaai.");
        assertThat(form().error("structuurPlaats")).isEqualTo("Zeg waar in de wijk");
        assertThat(form().error("structuurGebied")).isEqualTo("Kies de wijk");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void whatIsRefusedStandsAtItsField() {
        service.says(
                SENT + "/" + ID + "/removal",
                400,
                "{\"issues\":[{\"name\":\"removedOn\",\"code\":\"dateBefore\",\"detail\":\"Te vroeg.\"}]}");

        remove();

        assertThat(form().value("structuurHoe")).isEqualTo("Gerenoveerd.");
        assertThat(form().error("structuurVerdwenenOp")).isEqualTo("Te vroeg.");
    }

    @Test
    void whoComesAfterAColleagueKeepsWhatSheTyped() {
        service.says(SENT + "/" + ID + "/removal", 412, "{\"currentVersion\":1}");

        remove();

        assertThat(form().value("structuurHoe")).isEqualTo("Gerenoveerd.");
        assertThat(form().error("bewaren")).startsWith("Een collega wijzigde dit");
        assertThat(form().value("version")).isEqualTo("1");
    }

    private Form form() {
        return (Form) model.getAttribute("form");
    }

    private String list(Map<String, String> asked) {
        var patience = Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), clock);
        return new StructuresPage(
                        structures,
                        AList.forms(dates),
                        AList.choices(codes),
                        AList.tags(codes, dates),
                        patience,
                        codes,
                        dates)
                .list(sent(asked), null, model);
    }

    private String register(Map<String, String> typed) {
        return new NewStructurePage(
                        AStep.forms(codes, dates), AStep.sending(codes, dates), service.commands(), codes, dates)
                .send(sent(typed), model, new RedirectAttributesModelMap());
    }

    private String remove() {
        var typed = Map.of("structuurVerdwenenOp", "01/04/2026", "structuurHoe", "Gerenoveerd.", "key", "" + ID);
        return new StructureGonePage(structures, AStep.sending(codes, dates), service.commands())
                .send(ID, sent(typed), model, new RedirectAttributesModelMap());
    }

    private static LinkedMultiValueMap<String, String> sent(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        typed.forEach(sent::add);
        return sent;
    }

    private String rendered(String view) {
        return Rendered.main(view, model, codes, dates);
    }
}
