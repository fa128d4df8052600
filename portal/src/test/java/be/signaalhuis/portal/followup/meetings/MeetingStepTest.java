package be.signaalhuis.portal.followup.meetings;

import static be.signaalhuis.portal.followup.meetings.AMeeting.file;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.followup.AFollowUp;
import be.signaalhuis.portal.page.Known;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class MeetingStepTest {

    private final MeetingWords words =
            new MeetingWords(AFollowUp.CODES, AFollowUp.words(), AFollowUp.DATES, Known.texts());

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void afterwards() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aPlannedMeetingIsHeldOrCalledOff() {
        assertThat(MeetingStep.possible(file("PLANNED"))).containsExactly(MeetingStep.HOLD, MeetingStep.CANCEL);
        assertThat(MeetingStep.possible(file("CANCELLED"))).isEmpty();
    }

    @Test
    void aReportIsAdoptedOnceItIsWrittenAndThenChangesNoMore() {
        assertThat(MeetingStep.possible(file("HELD"))).containsExactly(MeetingStep.REPORT, MeetingStep.DECIDE);
        assertThat(MeetingStep.possible(file("HELD", "\"report\": \"Besproken.\"")))
                .contains(MeetingStep.ADOPT);
        assertThat(MeetingStep.possible(file(
                        "HELD",
                        "\"report\": \"Besproken.\"",
                        "\"adoptedOn\": \"2026-12-02\"",
                        "\"policyDecision\": {\"adjust\": true, \"explanation\": \"Te weinig.\"}")))
                .isEmpty();
    }

    @Test
    void whoMustBeThereStandsFirstAndIsMarked() {
        var services = AFollowUp.CODES.choices("SERVICE", AFollowUp.DATES.today());

        assertThat(words.attendance(file("PLANNED"), services))
                .extracting(Choice::label)
                .startsWith("Jeugd (moet erbij zijn)", "politie (moet erbij zijn)")
                .contains("Veiligheidshuis");
    }

    @Test
    void whatIsKnownIsToldInWordsAndWhatIsNotIsLeftOut() {
        var held = file("HELD", "\"heldOn\": \"2026-11-20\"", "\"missingParties\": [\"POLITIE\"]");

        assertThat(words.rows(words.values(new Seen<>(held, null, false))))
                .extracting(row -> row.field() + " " + String.join(", ", row.texts()))
                .containsExactly("plannedOn 01/12/2026", "meetingHeldOn 20/11/2026", "missing politie");
    }
}
