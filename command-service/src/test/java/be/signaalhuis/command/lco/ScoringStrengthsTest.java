package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AtTheTable.MEETING;
import static be.signaalhuis.command.lco.AtTheTable.held;
import static be.signaalhuis.command.lco.AtTheTable.planned;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family is scored at a meeting where it was, once a day in each life domain. */
class ScoringStrengthsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aLifeDomainCanBeScoredAtAMeetingWithTheClient(int score) {
        Tried.after(events(opened(), held()), toMeasure(DAY, "INKOMEN", score)).does(measured("INKOMEN", score));
    }

    @Test
    void aLifeDomainCanBeScoredAtAFamilyConference() {
        Tried.after(
                        events(opened(), held(MEETING, DAY, "EIGEN_KRACHT_CONFERENTIE", true)),
                        toMeasure(DAY, "INKOMEN", 3))
                .does(measured("INKOMEN", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LCO_ZONDER_CLIENT", "HULPVERLENINGSOVERLEG"})
    void nobodyScoresAFamilyWithoutTheFamily(String type) {
        Tried.after(events(opened(), held(MEETING, DAY, type, true)), toMeasure(DAY, "INKOMEN", 3))
                .isRefused(badInput("measuredOn", "clientWasNotThere"));
    }

    @Test
    void nobodyScoresOnADayWithoutMeeting() {
        Tried.after(events(opened(), held()), toMeasure(TODAY, "INKOMEN", 3))
                .isRefused(badInput("measuredOn", "noMeetingOnDate"));
        Tried.after(events(opened(), planned(MEETING, TODAY)), toMeasure(TODAY, "INKOMEN", 3))
                .isRefused(badInput("measuredOn", "noMeetingOnDate"));
    }

    @Test
    void aScoreIsFromOneToFiveInALifeDomainOfAnOverleg() {
        for (int score : new int[] {-1, 0, 6}) {
            Tried.after(events(opened(), held()), toMeasure(DAY, "ARMOEDE", score))
                    .isRefused(badInput("lifeDomain", "codeUnknown", "score", "numberOutside"));
        }
        Tried.after(events(opened(), held()), new MeasureStrength(null, null, null, TODAY))
                .isRefused(badInput("measuredOn", "required", "lifeDomain", "required", "score", "required"));
    }

    @Test
    void theSameScoreAgainIsNoNewsAndAnotherIsACorrection() {
        var before = events(opened(), held(), measured("INKOMEN", 2));
        Tried.after(before, toMeasure(DAY, "INKOMEN", 2)).isNoNews();
        Tried.after(before, toMeasure(DAY, "INKOMEN", 3)).isRefused(conflict("alreadyMeasured"));
        Tried.after(before, toMeasure(DAY, "TAAL", 3)).does(measured("TAAL", 3));
        Tried.after(before, toCorrect("INKOMEN", 3, "vergist")).does(corrected("INKOMEN", 3));
        Tried.after(before, toCorrect("INKOMEN", 2, "vergist")).isNoNews();
    }

    @Test
    void whatWasCorrectedCountsFromThenOn() {
        var before = events(opened(), held(), measured("INKOMEN", 2), corrected("INKOMEN", 3));
        Tried.after(before, toMeasure(DAY, "INKOMEN", 3)).isNoNews();
        Tried.after(before, toCorrect("INKOMEN", 2, "vergist")).does(corrected("INKOMEN", 2));
    }

    @Test
    void aScoreCanBeCorrectedOnceTheClientAgreesNoMoreButNotGiven() {
        var before = events(opened(), held(), measured("INKOMEN", 2), consentWithdrawn());
        Tried.after(before, toCorrect("INKOMEN", 3, "vergist")).does(corrected("INKOMEN", 3));
        Tried.after(before, toMeasure(DAY, "TAAL", 3)).isRefused(conflict("consentWithdrawn"));
    }

    @Test
    void nothingIsScoredDuringAPause() {
        Tried.after(events(opened(), held(), paused()), toMeasure(DAY, "TAAL", 3))
                .isRefused(conflict("overlegNotOpen"));
    }

    @Test
    void whatWasNotScoredCannotBeCorrectedNorWithoutReason() {
        Tried.after(events(opened(), held()), toCorrect("INKOMEN", 3, "vergist"))
                .isRefused(badInput("measuredOn", "notMeasured"));
        Tried.after(events(opened(), held(), measured("INKOMEN", 2)), toCorrect("INKOMEN", 9, null))
                .isRefused(badInput("reason", "required", "score", "numberOutside"));
    }

    private static MeasureStrength toMeasure(LocalDate day, String domain, int score) {
        return new MeasureStrength(day, Code.of(domain), score, TODAY);
    }

    private static CorrectStrength toCorrect(String domain, int score, String reason) {
        return new CorrectStrength(DAY, Code.of(domain), score, text(reason), TODAY);
    }

    private static StrengthMeasured measured(String domain, int score) {
        return new StrengthMeasured(FILE, DAY, Code.of(domain), score, LISTS);
    }

    private static StrengthCorrected corrected(String domain, int score) {
        return new StrengthCorrected(FILE, DAY, Code.of(domain), score, text("vergist"), LISTS);
    }
}
