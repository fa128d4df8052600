package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AtTheTable.MEETING;
import static be.signaalhuis.command.lco.AtTheTable.OTHER;
import static be.signaalhuis.command.lco.AtTheTable.held;
import static be.signaalhuis.command.lco.AtTheTable.planned;
import static be.signaalhuis.command.lco.AtTheTable.written;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of a meeting, strengths first, and who gets it. */
class ReportOfAMeetingTest {

    private static final Sitting.Written REPORT = report("school gaat goed", "de huur");

    @Test
    void aMeetingCanBeHeldWithItsReport() {
        var change = new HoldMeeting(MEETING, false, DAY, Code.of("LCO_MET_CLIENT"), List.of(), REPORT, TODAY);
        Tried.after(events(opened()), change).does(held(), written("school gaat goed"));
        Tried.after(events(opened(), held(), written("school gaat goed")), change)
                .isNoNews();
        var other = new HoldMeeting(OTHER, false, DAY, Code.of("LCO_MET_CLIENT"), List.of(), REPORT, TODAY);
        Tried.after(events(opened(), held(), written("iets anders")), other)
                .isRefused(badInput("heldOn", "meetingOnThatDay"));
    }

    @Test
    void aReportCanFollowAndBeWrittenAgainAlsoDuringAPause() {
        var write = new WriteMeetingReport(MEETING, REPORT);
        Tried.after(events(opened(), held()), write).does(written("school gaat goed"));
        Tried.after(events(opened(), held(), written("iets anders"), paused()), write)
                .does(written("school gaat goed"));
        Tried.after(events(opened(), held(), written("school gaat goed")), write)
                .isNoNews();
    }

    @Test
    void aReportCannotBeEmptyNorOfAMeetingThatDidNotSit() {
        Tried.after(events(opened(), held()), new WriteMeetingReport(MEETING, null))
                .isRefused(badInput("goesWell", "required"));
        Tried.after(events(opened(), planned(MEETING, TODAY)), new WriteMeetingReport(MEETING, REPORT))
                .isRefused(conflict("meetingNotHeld"));
        Tried.after(events(opened()), new WriteMeetingReport(MEETING, REPORT)).isRefused(unknown());
    }

    @Test
    void aReportIsReadable() {
        var words = new MeetingReport(" ", "a\u0000b", "x".repeat(20_001), " ");
        var wrong = new Sitting.Written(Sealed.fresh(words), true);
        Tried.after(events(opened(), held()), new WriteMeetingReport(MEETING, wrong))
                .isRefused(badInput(
                        "goesWell", "blank",
                        "goesLessWell", "characterNotAllowed",
                        "firstAccordingToClient", "tooLong",
                        "minutes", "blank"));
        var change = new HoldMeeting(MEETING, false, DAY, Code.of("LCO_MET_CLIENT"), List.of(), wrong, TODAY);
        Tried.after(events(opened()), change)
                .isRefused(badInput(
                        "report.goesWell", "blank",
                        "report.goesLessWell", "characterNotAllowed",
                        "report.firstAccordingToClient", "tooLong",
                        "minutes", "blank"));
    }

    @Test
    void aReportCanBeSharedWithTheClientAndThenWithTheTable() {
        var before = events(opened(), held(), written("school"));
        Tried.after(before, toShare(TODAY, false)).does(shared(false));
        Tried.after(events(opened(), held(), written("school"), shared(false)), toShare(TODAY, true))
                .does(shared(true));
        Tried.after(events(opened(), held(), written("school"), shared(false)), toShare(TODAY, false))
                .isNoNews();
    }

    @Test
    void aReportThatWasWrittenAgainIsSharedAgain() {
        Tried.after(
                        events(opened(), held(), written("school"), shared(true), written("ook thuis")),
                        toShare(TODAY, true))
                .does(shared(true));
    }

    @Test
    void whatTheTableHasTheClientHasToo() {
        Tried.after(events(opened(), held(), written("school"), shared(true)), toShare(TODAY, false))
                .isNoNews();
    }

    @Test
    void aReportThatDoesNotSayWhatGoesWellIsSharedWithNobody() {
        Tried.after(events(opened(), held(), written(null)), toShare(TODAY, false))
                .isRefused(conflict("goesWellMissing"));
        Tried.after(events(opened(), held()), toShare(TODAY, false)).isRefused(conflict("goesWellMissing"));
        Tried.after(events(opened(), planned(MEETING, DAY)), toShare(TODAY, false))
                .isRefused(conflict("meetingNotHeld"));
    }

    @Test
    void aReportIsNotSharedBeforeItsMeetingNorTomorrow() {
        var before = events(opened(), held(), written("school"));
        Tried.after(before, toShare(DAY.minusDays(1), false)).isRefused(badInput("sharedOn", "dateBefore"));
        Tried.after(before, toShare(TODAY.plusDays(1), false)).isRefused(badInput("sharedOn", "dateInFuture"));
    }

    @Test
    void nothingIsSharedOnceTheClientAgreesNoMore() {
        Tried.after(events(opened(), held(), written("school"), consentWithdrawn()), toShare(TODAY, true))
                .isRefused(conflict("consentWithdrawn"));
    }

    private static Sitting.Written report(String goesWell, String goesLessWell) {
        return new Sitting.Written(Sealed.fresh(new MeetingReport(goesWell, goesLessWell, null, null)), true);
    }

    private static ShareMeetingReport toShare(LocalDate day, boolean withParticipants) {
        return new ShareMeetingReport(MEETING, day, withParticipants, TODAY);
    }

    private static MeetingReportShared shared(boolean withParticipants) {
        return new MeetingReportShared(FILE, MEETING, TODAY, withParticipants);
    }
}
