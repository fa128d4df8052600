package be.signaalhuis.portal.lco.meetings;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CLOCK;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.CODES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.DATES;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.HELD;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.HELPER;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.ID;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PATH;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.Rendered;
import be.signaalhuis.portal.page.Unknown;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class FamilyMeetingPageTest {

    private static final String REPORTED = "meetings: [{\"id\": \"" + HELD + "\", \"state\": \"HELD\","
            + " \"heldOn\": \"2026-11-24\", \"type\": \"LCO_MET_CLIENT\", \"first\": true, \"attendance\": [\"" + HELPER
            + "\"], \"report\": {\"goesWell\": \"De school.\", \"goesLessWell\": \"Het huis.\", \"withClient\": true}}]";

    private final FakeService service = FakeService.start().says(PATH, 200, AFamilyFile.json());

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
    void aPlannedMeetingInvitesIsMovedHeldOrCalledOff() {
        assertThat(page(PLANNED))
                .contains("03/12/2026 om 14:30 uur", "/uitnodiging", "/houden", "/verplaatsen", "/afzeggen")
                .doesNotContain("/verslag", "/delen", "/bestand");
    }

    @Test
    void aReportSaysFirstWhatGoesWellAndIsSharedOnceItIsWritten() {
        assertThat(page(HELD)).contains("/verslag").doesNotContain("/delen", "/bestand");

        service.says(PATH, 200, AFamilyFile.json(REPORTED));

        assertThat(page(HELD))
                .containsSubsequence("Wat gaat goed?", "De school.", "Wat gaat minder goed?", "Het huis.")
                .contains("Eerste overleg", "Samen met de cliënt geschreven", "/delen", "/bestand", "Els");
    }

    @Test
    void withoutConsentItIsReadAndNothingMore() {
        service.says(PATH, 200, AFamilyFile.json(REPORTED, "consent: {\"state\": \"WITHDRAWN\"}"));

        assertThat(page(HELD)).contains("De school.").doesNotContain("/delen", "/verslag\"");
    }

    @Test
    void aMeetingOfAnotherFileIsNotThere() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> page(UUID.randomUUID()));
    }

    @Test
    void theReportIsPassedOnAsTheServiceMadeIt() {
        service.says(
                PATH + "/meetings/" + HELD + "/report",
                200,
                Map.of(
                        "Content-Type",
                        "application/pdf",
                        "Content-Disposition",
                        "attachment; filename=\"overleg.pdf\""),
                "%PDF");

        var file = new MeetingDownloads(service.questions()).report(ID, HELD);

        assertThat(file.getHeaders().getFirst("Content-Disposition")).contains("overleg.pdf");
        assertThat(file.getBody()).asString().isEqualTo("%PDF");
    }

    @Test
    void anInvitationThatCannotBeGivenLeadsBackToTheMeeting() {
        service.says(PATH + "/meetings/" + PLANNED + "/invitation", 409, "{}");

        var file = new MeetingDownloads(service.questions()).invitation(ID, PLANNED);

        assertThat(file.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(file.getHeaders().getLocation()).hasPath("/lco/" + ID + "/vergaderingen/" + PLANNED);
    }

    private String page(UUID meeting) {
        var model = new ExtendedModelMap();
        var words = AFamilyFile.words();
        var view = new FamilyMeetingPage(
                        AFamilyFile.files(service, new MockHttpServletRequest()),
                        new FamilyMeetingRows(words, CODES, DATES, Known.texts()),
                        words,
                        Known.patience(new MockHttpServletRequest(), new MockHttpServletResponse(), CLOCK),
                        DATES)
                .meeting(ID, meeting, -1, model);
        return Rendered.main(view, model, CODES, DATES);
    }
}
