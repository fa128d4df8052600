package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A file from its opening to its end: each step with where one can and cannot take it. */
class CourseOfAnOverlegTest {

    private static final Code REACHED = Code.of("DOELEN_BEREIKT");

    @Test
    void canBePausedAndResumed() {
        var until = TODAY.plusMonths(2);
        Tried.after(events(opened()), new PauseOverleg(TODAY, until, text("rust"), TODAY))
                .does(new OverlegPaused(FILE, TODAY, until, text("rust")));
        Tried.after(events(opened(), paused()), new ResumeOverleg(TODAY, TODAY)).does(new OverlegResumed(FILE, TODAY));
    }

    @Test
    void cannotBePausedWhilePausedStoppedOrClosed() {
        var pause = new PauseOverleg(TODAY, null, null, TODAY);
        Tried.after(events(opened(), paused()), pause).isRefused(conflict("overlegPaused"));
        Tried.after(events(opened(), stopped()), pause).isRefused(conflict("overlegNotOpen"));
        Tried.after(events(opened(), closed()), pause).isRefused(conflict("overlegNotOpen"));
    }

    @Test
    void cannotBePausedInTheFutureOrBackwards() {
        Tried.after(events(opened()), new PauseOverleg(TODAY.plusDays(1), TODAY, text(" "), TODAY))
                .isRefused(badInput("pausedOn", "dateInFuture", "until", "dateBefore", "reason", "blank"));
        Tried.after(events(opened()), new PauseOverleg(DAY.minusDays(1), TODAY.plusYears(11), null, TODAY))
                .isRefused(badInput("pausedOn", "dateBefore", "until", "dateTooFar"));
    }

    @Test
    void cannotBeResumedUnlessPausedNorBeforeThat() {
        Tried.after(events(opened()), new ResumeOverleg(TODAY, TODAY)).isRefused(conflict("overlegNotPaused"));
        Tried.after(events(opened(), paused()), new ResumeOverleg(DAY.minusDays(1), TODAY))
                .isRefused(badInput("resumedOn", "dateBefore"));
    }

    @Test
    void canBeStoppedByTheClientAlsoDuringAPauseOrWithoutConsent() {
        var stop = new StopOverleg(TODAY, text("genoeg"), TODAY);
        var event = new OverlegStoppedByClient(FILE, TODAY, text("genoeg"));
        Tried.after(events(opened()), stop).does(event);
        Tried.after(events(opened(), paused()), stop).does(event);
        Tried.after(events(opened(), consentWithdrawn()), stop).does(event);
    }

    @Test
    void cannotBeStoppedOnceItWasOrOnceItIsClosed() {
        var stop = new StopOverleg(TODAY, null, TODAY);
        Tried.after(events(opened(), stopped()), stop).isRefused(conflict("overlegNotOpen"));
        Tried.after(events(opened(), closed()), stop).isRefused(conflict("overlegNotOpen"));
        Tried.after(events(opened()), new StopOverleg(TODAY.plusDays(1), text(" "), TODAY))
                .isRefused(badInput("stoppedOn", "dateInFuture", "reason", "blank"));
    }

    @Test
    void canBeClosedFromWhereverItStands() {
        var event = new LocalClientOverlegClosed(FILE, TODAY, REACHED, text("goed"), LISTS);
        for (var before : new Object[][] {
            events(opened()),
            events(opened(), paused()),
            events(opened(), stopped()),
            events(opened(), consentWithdrawn())
        }) {
            Tried.after(before, toClose(TODAY)).does(event);
        }
    }

    @Test
    void cannotBeClosedTwiceNorWithoutACauseNorBeforeItCameSoFar() {
        Tried.after(events(opened(), closed()), toClose(TODAY)).isRefused(conflict("overlegNotOpen"));
        Tried.after(events(opened()), new CloseLocalClientOverleg(TODAY, null, null, TODAY))
                .isRefused(badInput("cause", "required"));
        Tried.after(events(opened()), new CloseLocalClientOverleg(TODAY, Code.of("ZOMAAR"), text(" "), TODAY))
                .isRefused(badInput("cause", "codeUnknown", "reason", "blank"));
        Tried.after(events(opened(), stopped()), toClose(DAY.minusDays(1)))
                .isRefused(badInput("closedOn", "dateBefore"));
    }

    @Test
    void canBeReopenedWithAReasonOnceClosed() {
        Tried.after(events(opened(), closed()), toReopen(TODAY))
                .does(new LocalClientOverlegReopened(FILE, TODAY, text("toch nog")));
        Tried.after(events(opened(), closed()), new ReopenLocalClientOverleg(DAY.minusDays(1), null, TODAY))
                .isRefused(badInput("reason", "required", "reopenedOn", "dateBefore"));
    }

    @Test
    void cannotBeReopenedUnlessClosedNorEverWhenTheClientStoppedIt() {
        Tried.after(events(opened()), toReopen(TODAY)).isRefused(conflict("overlegNotClosed"));
        Tried.after(events(opened(), stopped()), toReopen(TODAY)).isRefused(conflict("overlegStopped"));
        Tried.after(events(opened(), stopped(), closed()), toReopen(TODAY)).isRefused(conflict("overlegStopped"));
    }

    @Test
    void sayingAStepAgainIsNoNews() {
        Tried.after(events(opened(), paused()), new PauseOverleg(DAY, null, null, TODAY))
                .isNoNews();
        Tried.after(events(opened(), paused(), new OverlegResumed(FILE, TODAY)), new ResumeOverleg(TODAY, TODAY))
                .isNoNews();
        Tried.after(events(opened(), stopped()), new StopOverleg(DAY, null, TODAY))
                .isNoNews();
        Tried.after(events(opened(), closed()), new CloseLocalClientOverleg(DAY, REACHED, null, TODAY))
                .isNoNews();
        var reopened = new LocalClientOverlegReopened(FILE, TODAY, text("toch nog"));
        Tried.after(events(opened(), closed(), reopened), toReopen(TODAY)).isNoNews();
    }

    private static CloseLocalClientOverleg toClose(LocalDate day) {
        return new CloseLocalClientOverleg(day, REACHED, text("goed"), TODAY);
    }

    private static ReopenLocalClientOverleg toReopen(LocalDate day) {
        return new ReopenLocalClientOverleg(day, text("toch nog"), TODAY);
    }
}
