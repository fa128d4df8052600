package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.SISTER;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.closed;
import static be.signaalhuis.command.lco.AnOverleg.consentGiven;
import static be.signaalhuis.command.lco.AnOverleg.consentWithdrawn;
import static be.signaalhuis.command.lco.AnOverleg.events;
import static be.signaalhuis.command.lco.AnOverleg.imported;
import static be.signaalhuis.command.lco.AnOverleg.opened;
import static be.signaalhuis.command.lco.AnOverleg.paused;
import static be.signaalhuis.command.lco.AnOverleg.stopped;
import static be.signaalhuis.command.lco.AnOverleg.text;
import static be.signaalhuis.command.lco.AtTheTable.CLIENT_SEAT;
import static be.signaalhuis.command.lco.AtTheTable.MEETING;
import static be.signaalhuis.command.lco.AtTheTable.OTHER;
import static be.signaalhuis.command.lco.AtTheTable.chairs;
import static be.signaalhuis.command.lco.AtTheTable.client;
import static be.signaalhuis.command.lco.AtTheTable.held;
import static be.signaalhuis.command.lco.AtTheTable.helps;
import static be.signaalhuis.command.lco.AtTheTable.planned;
import static be.signaalhuis.command.lco.AtTheTable.sister;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantLeft;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the table is going to sit: said while the client agrees, and changed until it sat. */
class PlanningAMeetingTest {

    private static final LocalDate SOON = TODAY.plusDays(7);
    private static final LocalTime AT = LocalTime.of(14, 30);

    @Test
    void aMeetingCanBePlannedWithEverybodyAtTheTable() {
        Tried.after(events(opened(), client(), helps()), toPlan(SOON, null))
                .does(planned(MEETING, SOON, CLIENT_SEAT, WORKER));
    }

    @Test
    void aMeetingCanBePlannedWithSomeAndWithNobodyYet() {
        Tried.after(events(opened(), client(), helps()), toPlan(SOON, List.of(WORKER)))
                .does(planned(MEETING, SOON, WORKER));
        Tried.after(events(opened(), helps()), toPlan(SOON, List.of())).does(planned(MEETING, SOON));
    }

    @Test
    void theDayAloneIsEnough() {
        var plan = new Sitting.Plan(SOON, null, null, null);
        Tried.after(events(opened()), new PlanMeeting(MEETING, plan, TODAY))
                .does(new MeetingPlanned(FILE, MEETING, SOON, null, null, List.of()));
    }

    @Test
    void theSamePlanAgainIsNoNews() {
        Tried.after(events(opened(), helps(), planned(OTHER, SOON, WORKER)), toPlan(SOON, null))
                .isNoNews();
    }

    @Test
    void nobodyCanPlanWithoutADayNorBeforeTheFileNorFarAhead() {
        cannotPlan(null, List.of(), "plannedOn", "required");
        cannotPlan(DAY.minusDays(1), List.of(), "plannedOn", "dateBefore");
        cannotPlan(TODAY.plusYears(11), List.of(), "plannedOn", "dateTooFar");
    }

    @Test
    void onlyWhoSitsAtTheTableCanBeInvited() {
        cannotPlan(
                SOON,
                List.of(WORKER, SISTER, WORKER),
                "invited[1]",
                "participantUnknown",
                "invited[2]",
                "participantTwice");
        cannotPlan(SOON, Arrays.asList(WORKER, null), "invited[1]", "required");
        cannotPlan(SOON, List.of(CHAIR), "invited[0]", "participantUnknown");
    }

    @Test
    void aPlaceIsReadable() {
        var plan = new Sitting.Plan(SOON, AT, text(" "), null);
        Tried.after(events(opened()), new PlanMeeting(MEETING, plan, TODAY)).isRefused(badInput("place", "blank"));
    }

    @Test
    void nobodyMeetsWithoutConsentDuringAPauseOrAfterTheEnd() {
        Tried.after(events(opened(), consentWithdrawn()), toPlan(SOON, null)).isRefused(conflict("consentWithdrawn"));
        Tried.after(events(imported()), toPlan(SOON, null)).isRefused(conflict("consentNotRecorded"));
        for (var event : events(paused(), stopped(), closed())) {
            Tried.after(events(opened(), event), toPlan(SOON, null)).isRefused(conflict("overlegNotOpen"));
        }
        Tried.after(events(opened(), consentWithdrawn(), consentGiven(TODAY)), toPlan(SOON, null))
                .does(planned(MEETING, SOON));
    }

    @Test
    void aPlannedMeetingCanBeMovedWithWhoWasInvited() {
        var before = events(opened(), helps(), sister(), planned(MEETING, SOON, WORKER));
        Tried.after(before, toMove(SOON.plusDays(1), null)).does(moved(SOON.plusDays(1), WORKER));
        Tried.after(before, toMove(SOON, List.of(SISTER))).does(moved(SOON, SISTER));
        Tried.after(before, toMove(SOON, null)).isNoNews();
    }

    @Test
    void whoLeftIsInvitedNoMore() {
        var gone = new ParticipantLeft(FILE, WORKER, TODAY, null);
        Tried.after(events(opened(), helps(), planned(MEETING, SOON, WORKER), gone), toMove(TODAY, null))
                .does(moved(TODAY));
    }

    @Test
    void onlyAMeetingThatIsPlannedCanBeMovedAndWithAReason() {
        Tried.after(events(opened()), toMove(SOON, null)).isRefused(unknown());
        Tried.after(events(opened(), held()), toMove(SOON, null)).isRefused(conflict("meetingNotPlanned"));
        Tried.after(events(opened(), planned(MEETING, SOON), cancelled()), toMove(SOON, null))
                .isRefused(conflict("meetingNotPlanned"));
        var plan = new Sitting.Plan(null, AT, null, null);
        Tried.after(events(opened(), planned(MEETING, SOON)), new MoveMeeting(MEETING, plan, null, TODAY))
                .isRefused(badInput("reason", "required", "plannedOn", "required"));
        Tried.after(events(opened(), planned(MEETING, SOON), paused()), toMove(TODAY, null))
                .isRefused(conflict("overlegNotOpen"));
    }

    @Test
    void aPlannedMeetingCanBeCalledOffAlsoDuringAPause() {
        var calledOff = new CancelMeeting(MEETING, text("ziek"));
        Tried.after(events(opened(), planned(MEETING, SOON)), calledOff).does(cancelled());
        Tried.after(events(opened(), planned(MEETING, SOON), paused()), calledOff)
                .does(cancelled());
        Tried.after(events(opened(), planned(MEETING, SOON), cancelled()), calledOff)
                .isNoNews();
    }

    @Test
    void aMeetingThatSatCannotBeCalledOffNorOneWithoutReason() {
        Tried.after(events(opened(), held()), new CancelMeeting(MEETING, text("ziek")))
                .isRefused(conflict("meetingNotPlanned"));
        Tried.after(events(opened()), new CancelMeeting(MEETING, text("ziek"))).isRefused(unknown());
        Tried.after(events(opened(), planned(MEETING, SOON)), new CancelMeeting(MEETING, null))
                .isRefused(badInput("reason", "required"));
    }

    private static PlanMeeting toPlan(LocalDate day, List<ParticipantId> invited) {
        return new PlanMeeting(MEETING, new Sitting.Plan(day, AT, text("Sociaal Huis"), invited), TODAY);
    }

    private static MoveMeeting toMove(LocalDate day, List<ParticipantId> invited) {
        var plan = new Sitting.Plan(day, AT, text("Sociaal Huis"), invited);
        return new MoveMeeting(MEETING, plan, text("school"), TODAY);
    }

    private static MeetingMoved moved(LocalDate day, ParticipantId... invited) {
        return new MeetingMoved(FILE, MEETING, day, AT, text("Sociaal Huis"), List.of(invited), text("school"));
    }

    private static MeetingCancelled cancelled() {
        return new MeetingCancelled(FILE, MEETING, text("ziek"));
    }

    private static void cannotPlan(LocalDate day, List<ParticipantId> invited, String... fieldsAndCodes) {
        var gone = new ParticipantLeft(FILE, CHAIR, DAY, null);
        Tried.after(events(opened(), helps(), chairs(), gone), toPlan(day, invited))
                .isRefused(badInput(fieldsAndCodes));
    }
}
