package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.REFERENCE;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.testing.Refusals.badInput;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What a register tells of a file, held against what was told before. */
class RowsOfARegisterTest {

    private static final Map<String, String> ROW_2 =
            Map.of(MetaDataKeys.MUNICIPALITY, "71016", MetaDataKeys.TASK, "task#2");
    private static final MeetingRow ROW = row(true, DAY, "LCO_MET_CLIENT", true);
    private static final MeetingHeld HELD =
            (MeetingHeld) ROW.decide(Dossier.begunBy(imported(), null), OverlegFixture.rules())
                    .orElseThrow();

    @Test
    void theFirstRowBeginsTheFileAndIsItsFirstMeeting() {
        OverlegFixture.file()
                .givenNoPriorActivity()
                .when(new ImportMeeting(FILE, ROW), ROW_2)
                .expectEvents(imported(), HELD);
    }

    @Test
    void anotherDayIsAnotherMeetingAlsoAnEarlierOne() {
        var earlier = row(true, DAY.minusYears(1), "HULPVERLENINGSOVERLEG", false);
        meeting(earlier, imported(), HELD)
                .expectEvents(earlier.decide(Dossier.begunBy(imported(), null), OverlegFixture.rules())
                        .orElseThrow());
    }

    @Test
    void theSameAgainIsNoNewsAndSaysWhoToldItFirst() {
        meeting(ROW, imported(), HELD).expectNoEvents().expectResultMessagePayload(null);
        var takenBefore = new GenericEventMessage<>(HELD, Map.of(MetaDataKeys.TASK, "task#2"));
        meeting(ROW, imported(), takenBefore).expectNoEvents().expectResultMessagePayload("task#2");
    }

    @Test
    void whatWasToldOtherwiseIsRejected() {
        meeting(row(true, DAY, "LCO_ZONDER_CLIENT", true), imported(), HELD)
                .expectException(badInput("type", "alreadyRegistered"));
        meeting(row(true, DAY, "LCO_MET_CLIENT", false), imported(), HELD)
                .expectException(badInput("first", "alreadyRegistered"));
        meeting(row(false, DAY.plusDays(1), "LCO_MET_CLIENT", false), imported(), HELD)
                .expectException(badInput("withChildren", "alreadyRegistered"));
    }

    @Test
    void aFileThatWasOpenedByHandIsNotARegisters() {
        meeting(ROW, opened()).expectException(badInput("externalReference", "alreadyRegistered"));
    }

    @Test
    void whatWasCorrectedSinceIsStillKnownAsItCame() {
        var corrected = new MeetingCorrected(
                FILE, HELD.meetingId(), text("typfout"), DAY.plusDays(1), HELD.type(), false, List.of(), LISTS);
        meeting(ROW, imported(), HELD, corrected).expectNoEvents();
        meeting(row(true, DAY.plusDays(1), "LCO_MET_CLIENT", false), imported(), HELD, corrected)
                .expectException(badInput("heldOn", "meetingOnThatDay"));
    }

    @Test
    void nothingNewIsTakenOnceTheClientAgreesNoMoreOrTheFileEnded() {
        var later = row(true, DAY.plusDays(1), "LCO_MET_CLIENT", false);
        meeting(later, imported(), HELD, paused()).expectSuccessfulHandlerExecution();
        meeting(later, imported(), HELD, consentWithdrawn())
                .expectException(badInput("externalReference", "consentWithdrawn"));
        meeting(later, imported(), HELD, stopped()).expectException(badInput("externalReference", "overlegNotOpen"));
        meeting(later, imported(), HELD, closed()).expectException(badInput("externalReference", "overlegNotOpen"));
        meeting(ROW, imported(), HELD, consentWithdrawn()).expectNoEvents().expectSuccessfulHandlerExecution();
        score(DAY, 3, imported(), HELD, consentWithdrawn())
                .expectException(badInput("externalReference", "consentWithdrawn"));
    }

    @Test
    void aScoreIsTakenOfADayOnWhichTheTableSat() {
        score(DAY, 3, imported(), HELD).expectEvents(measured(3));
        score(DAY.plusDays(1), 3, imported(), HELD).expectException(badInput("measuredOn", "noMeetingOnDate"));
    }

    @Test
    void aScoreThatWasToldOtherwiseIsRejectedAndTheSameIsNoNews() {
        score(DAY, 3, imported(), HELD, measured(3)).expectNoEvents().expectSuccessfulHandlerExecution();
        score(DAY, 4, imported(), HELD, measured(3)).expectException(badInput("score", "alreadyRegistered"));
        var corrected = new StrengthCorrected(FILE, DAY, Code.of("INKOMEN"), 4, text("typfout"), LISTS);
        score(DAY, 3, imported(), HELD, measured(3), corrected).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<Overleg> meeting(MeetingRow row, Object... before) {
        return OverlegFixture.file().given(events(before)).when(new ImportMeeting(FILE, row), ROW_2);
    }

    private static ResultValidator<Overleg> score(LocalDate day, int score, Object... before) {
        var row = new StrengthRow(FILE, day, Code.of("INKOMEN"), score);
        return OverlegFixture.file().given(events(before)).when(new ImportStrength(FILE, row), ROW_2);
    }

    private static MeetingRow row(boolean withChildren, LocalDate day, String type, boolean first) {
        return new MeetingRow(FILE, REFERENCE, withChildren, day, Code.of(type), first);
    }

    private static StrengthMeasured measured(int score) {
        return new StrengthMeasured(FILE, DAY, Code.of("INKOMEN"), score, LISTS);
    }
}
