package be.signaalhuis.portal.lco.table;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CODES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.DATES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.ID;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Rendered;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class StrengthsPageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String SCORED = PATH + "/strengths";
    private static final String CORRECTED = PATH + "/strengths/corrections";
    private static final String DONE = "{\"id\": \"" + ID + "\", \"version\": 8}";
    private static final String STRENGTHS = "strengths: [{\"lifeDomain\": \"INKOMEN\", \"scores\": ["
            + "{\"on\": \"2026-10-01\", \"score\": 2}, {\"on\": \"2026-11-24\", \"score\": 3}]}]";

    private final FakeService service = FakeService.start().says(PATH, 200, AFamilyFile.json(STRENGTHS));
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
    void theScoreOfLastTimeStandsBesideTheNewOneAndEachNumberHasItsWord() {
        var view = new ATable(service).strengths().form(ID, null, -1, model);

        assertThat(Rendered.main(view, model, CODES, DATES))
                .contains("Vorige keer, op 01/10/2026: 2, moeilijk", "heel moeilijk", "sterk", "Nog geen cijfer")
                .containsSubsequence("inkomen", "huisvesting", "Andere levensdomeinen", "taal");
        assertThat(form().value("kracht.INKOMEN")).isEqualTo("3");
    }

    @Test
    void onlyWhatChangedIsSentOneCommandEach() {
        service.says(SCORED, 200, DONE);
        typed.add("kracht.INKOMEN", "3");
        typed.add("kracht.HUISVESTING", "4");
        typed.add("kracht.TAAL", "1");

        assertThat(send()).isEqualTo("redirect:/lco/" + ID + "/tafel/krachten?dag=2026-11-24&v=8");
        assertThat(service.asked())
                .filteredOn(one -> one.path().equals(SCORED))
                .hasSize(2)
                .extracting(FakeService.Asked::body)
                .allMatch(body -> body.contains("\"measuredOn\":\"2026-11-24\""));
    }

    @Test
    void whenOneIsRefusedTheOthersAreSavedAndNothingIsLost() {
        service.says(SCORED, 200, DONE)
                .says(
                        CORRECTED,
                        400,
                        "{\"type\": \"urn:problem-type:signaalhuis:badRequest\", \"issues\": [{\"name\": \"score\", \"detail\": \"Kan niet\"}]}");
        typed.add("kracht.INKOMEN", "5");
        typed.add("waarom.INKOMEN", "Verkeerd gehoord");
        typed.add("kracht.HUISVESTING", "4");

        var page = Rendered.main(send(), model, CODES, DATES);

        assertThat(form().error("kracht.INKOMEN")).isEqualTo("Kan niet");
        assertThat(form().value("kracht.INKOMEN")).isEqualTo("5");
        assertThat(page).contains("Deze cijfers zijn al bewaard: huisvesting.", "Verkeerd gehoord", "value=\"8\"");
    }

    @Test
    void aScoreOfTheSameDayDoesNotChangeWithoutAReason() {
        typed.add("kracht.INKOMEN", "5");

        send();

        assertThat(form().error("waarom.INKOMEN")).isNotNull();
        assertThat(service.asked()).noneMatch(one -> one.path().startsWith(SCORED));
    }

    @Test
    void sentTwiceItHappensOnce() {
        service.says(SCORED, 200, DONE);
        typed.add("key", "page");
        typed.add("kracht.HUISVESTING", "4");
        send();
        send();

        assertThat(service.asked())
                .filteredOn(one -> one.path().equals(SCORED))
                .extracting(FakeService.Asked::key)
                .hasSize(2)
                .containsOnly(service.asked().getLast().key());
    }

    @Test
    void aFamilyThatWasAtNoTableIsNotScored() {
        service.says(PATH, 200, AFamilyFile.json("meetings: []"));

        var view = new ATable(service).strengths().form(ID, null, -1, model);

        assertThat(Rendered.main(view, model, CODES, DATES))
                .contains("Noteer eerst")
                .doesNotContain("<form");
    }

    private String send() {
        return new ATable(service).strengths().send(ID, DAY, typed, model, new RedirectAttributesModelMap());
    }

    private Form form() {
        return (Form) model.getAttribute("form");
    }
}
