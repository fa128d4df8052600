package be.signaalhuis.portal.gebiedsscan.controls;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.gebiedsscan.structures.KnownStructures;
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

class ControlPagesTest {

    private static final UUID ID = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c227");
    private static final UUID PLACE = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c228");
    private static final String SENT = "/v1/targeted-controls";
    private static final String LIST = """
            {"items":[{"id":"%1$s","version":0,"scan":"%1$s","area":"71016W26","plannedOn":"2026-12-01",
              "structures":["%2$s"],"services":["POLITIE"],"aim":"Brandveiligheid."}],
             "total":1,"position":9,"asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(ID, PLACE);
    private static final String PLACES = """
            {"items":[{"id":"%s","version":0,"kind":"CAFE","area":"71016W26","seenOn":"2026-05-01","place":"het plein"}],
             "total":1,"years":[],"position":9,"asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(PLACE);

    private final FakeService service = FakeService.start()
            .says("/v1/gebiedsscan/targeted-controls", 200, LIST)
            .says("/v1/gebiedsscan/opportunity-structures", 200, PLACES);
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
    void theListNamesThePlacesAndTheServicesOfAControl() {
        var patience = Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), clock);
        var page = new ControlsPage(
                        new Controls(AList.pages(service.questions()), service.questions()),
                        KnownStructures.by(AList.pages(service.questions()), service.questions()),
                        AList.forms(dates),
                        AList.choices(codes),
                        AList.tags(codes, dates),
                        patience,
                        codes,
                        dates)
                .list(new LinkedMultiValueMap<>(), null, model);

        assertThat(Rendered.main(page, model, codes, dates))
                .contains("Brandveiligheid.", "het plein", "politie", "/gebiedsscan/controles/" + ID + "/resultaat");
    }

    @Test
    void aControlIsPlannedForTheAreaOfTheScan() {
        service.says(SENT, 201, "{\"id\":\"" + ID + "\",\"version\":0}");

        assertThat(plan(Map.of("controlePlaatsen", "" + PLACE, "controleDoel", "Brandveiligheid.")))
                .isEqualTo("redirect:/gebiedsscan/controles");
        assertThat(service.asked().getLast().body())
                .contains("\"scan\":\"" + ID, "\"area\":\"71016W26\"", "\"structures\":[\"" + PLACE);
    }

    @Test
    void withoutAnAimNothingIsSentAndNothingChosenIsLost() {
        plan(Map.of("controlePlaatsen", "" + PLACE));

        var form = (Form) model.getAttribute("form");
        assertThat(form.error("controleDoel")).startsWith("Zeg wat u");
        assertThat(form.has("controlePlaatsen", "" + PLACE)).isTrue();
        assertThat(service.asked()).noneMatch(asked -> asked.path().equals(SENT));
    }

    private String plan(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        typed.forEach(sent::add);
        return new NewControlPage(
                        KnownStructures.by(AList.pages(service.questions()), service.questions()),
                        AStep.forms(codes, dates),
                        AStep.sending(codes, dates),
                        service.commands(),
                        codes)
                .send(ID, "71016W26", sent, model, new RedirectAttributesModelMap());
    }
}
