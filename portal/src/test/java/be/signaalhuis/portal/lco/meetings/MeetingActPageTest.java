package be.signaalhuis.portal.lco.meetings;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CLIENT;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CODES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.DATES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.HELD;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.HELPER;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.ID;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PATH;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Rendered;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class MeetingActPageTest {

    private static final String DONE = "{\"id\": \"" + ID + "\", \"version\": 8}";

    private final FakeService service = FakeService.start().says(PATH, 200, AFamilyFile.json());
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
    void aMeetingIsPlannedWithTheHourAsItWasTyped() {
        service.says(PATH + "/planned-meetings", 200, DONE);
        typed.add("plannedOn", "10/12/2026");
        typed.add("lcoHour", "14u30");
        typed.add("lcoInvited", "" + HELPER);

        assertThat(send(null, "plannen")).isEqualTo("redirect:/lco/" + ID + "?v=8");
        assertThat(lastBody()).contains("\"plannedOn\":\"2026-12-10\"", "\"at\":\"14:30\"", "[\"" + HELPER + "\"]");
    }

    @Test
    void whatIsNoHourIsSaidAndNothingIsSent() {
        typed.add("plannedOn", "10/12/2026");
        typed.add("lcoHour", "half drie");

        send(null, "plannen");

        assertThat(form().error("lcoHour")).contains("14:30");
        assertThat(form().value("plannedOn")).isEqualTo("10/12/2026");
        assertThat(lastBody()).isEmpty();
    }

    @Test
    void allAtTheTableAreInvitedUnlessSheSaysOtherwise() {
        page().form(ID, null, "plannen", "", model);

        assertThat(form().values("lcoInvited")).containsExactly("" + CLIENT, "" + HELPER);
        assertThat(rendered("lco/meetings/act")).contains("Els, CAW", "Familie Peeters");
    }

    @Test
    void whoWasThereIsSentTogetherWithWhoeverIsNew() {
        service.says(PATH + "/meetings", 200, DONE);
        held();
        typed.add("newcomerName.1", "Jan");
        typed.add("newcomerRole.1", "HULPVERLENER");

        assertThat(send(PLANNED, "houden")).isEqualTo("redirect:/lco/" + ID + "/vergaderingen/" + PLANNED + "?v=8");
        assertThat(lastBody())
                .contains("\"meeting\":\"" + PLANNED + "\"", "{\"id\":\"" + CLIENT + "\"}", "\"name\":\"Jan\"");
    }

    @Test
    void fromTheTableOneGoesOnAtTheTable() {
        service.says(PATH + "/meetings", 200, DONE);
        held();
        typed.add("tafel", "ja");

        assertThat(send(PLANNED, "houden")).isEqualTo("redirect:/lco/" + ID + "/tafel?v=8");
    }

    @Test
    void aRowMoreForANewcomerLosesNothing() {
        held();
        typed.add("newcomerName.1", "Jan");
        typed.add("naar", "rij");

        var view = page().send(ID, PLANNED, "houden", "rij", typed, model, new RedirectAttributesModelMap());

        assertThat(rendered(view)).contains("newcomerName.2", "value=\"Jan\"");
        assertThat(form().isWrong()).isFalse();
    }

    @Test
    void aNewcomerWithoutRoleIsNamed() {
        held();
        typed.add("newcomerName.1", "Jan");

        send(PLANNED, "houden");

        assertThat(form().error("newcomerRole.1")).isNotNull();
        assertThat(lastBody()).isEmpty();
    }

    @Test
    void whatTheServiceHasAgainstANewcomerStandsAtTheRow() {
        service.says(
                PATH + "/meetings",
                400,
                "{\"type\": \"urn:problem-type:signaalhuis:badRequest\", \"issues\": [{\"name\": \"participants[1].name\", \"detail\": \"Te lang\"}]}");
        held();
        typed.add("newcomerName.1", "Jan");
        typed.add("newcomerRole.1", "HULPVERLENER");

        send(PLANNED, "houden");

        assertThat(form().error("newcomerName.1")).isEqualTo("Te lang");
        assertThat(form().has("lcoAttendance", "" + CLIENT)).isTrue();
    }

    @Test
    void whoeverWasFirstIsToldAndWhatWasTypedStands() {
        service.says(
                PATH + "/meetings/" + HELD + "/report",
                412,
                "{\"type\": \"urn:problem-type:signaalhuis:stale\", \"currentVersion\": 9}");
        service.says(
                PATH,
                200,
                AFamilyFile.json(
                        "version: 9",
                        "timeline: [{\"sequence\": 9, \"recordedAt\": \"2026-11-26T10:00:00Z\", \"what\": \"MeetingMoved\", \"actor\": \"an\"}]"));
        typed.add("version", "7");
        typed.add("goesWell", "De kinderen gaan naar school.");

        var view = send(HELD, "verslag");

        assertThat(form().error("bewaren")).contains("intussen");
        assertThat(rendered(view)).contains("De kinderen gaan naar school.", "value=\"9\"", "an</span>");
    }

    @Test
    void theReportSaysWhetherItWasWrittenTogether() {
        service.says(PATH + "/meetings/" + HELD + "/report", 200, DONE);
        typed.add("goesWell", "Veel.");
        typed.add("writtenWithClient", "ja");

        send(HELD, "verslag");

        assertThat(lastBody()).contains("\"withClient\":true", "\"goesWell\":\"Veel.\"");
    }

    @Test
    void withoutConsentNothingIsPlannedHeldOrShared() {
        service.says(
                PATH, 200, AFamilyFile.json("consent: {\"state\": \"WITHDRAWN\", \"withdrawnOn\": \"2026-11-01\"}"));

        assertThat(page().form(ID, null, "plannen", "", model)).isEqualTo("redirect:/lco/" + ID);
        assertThat(page().form(ID, PLANNED, "houden", "", model)).startsWith("redirect:");
        assertThat(page().form(ID, HELD, "delen", "", model)).startsWith("redirect:");
    }

    private void held() {
        typed.add("meetingHeldOn", "26/11/2026");
        typed.add("lcoType", "LCO_MET_CLIENT");
        typed.add("lcoAttendance", "" + CLIENT);
    }

    private String send(UUID meeting, String what) {
        return page().send(ID, meeting, what, "", typed, model, new RedirectAttributesModelMap());
    }

    private Form form() {
        return (Form) model.getAttribute("form");
    }

    private String lastBody() {
        return service.asked().getLast().body();
    }

    private String rendered(String view) {
        return Rendered.main(view, model, CODES, DATES);
    }

    private MeetingActPage page() {
        var files = AFamilyFile.files(service, new MockHttpServletRequest());
        var forms = new MeetingForms(AStep.forms(CODES, DATES), AFamilyFile.words(), CODES, DATES, Known.texts());
        return new MeetingActPage(
                new MeetingActScreen(files, forms, AFamilyFile.words()),
                forms,
                AFamilyFile.changing(service),
                AMeetingOfFamily.again(files));
    }
}
