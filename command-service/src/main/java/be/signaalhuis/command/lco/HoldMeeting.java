package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Write down that the table sat, who was there, and what was written of it if that is there already.
 *
 * @param onPlan whether it was planned, under that id
 * @param report null when it follows
 */
record HoldMeeting(
        MeetingId meeting,
        boolean onPlan,
        LocalDate heldOn,
        Code type,
        List<Attendant> attendants,
        Sitting.Written report,
        LocalDate today)
        implements OverlegChange {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var attendance = Attendance.of(attendants, dossier.people());
        if (isSaid(dossier.meetings(), attendance)) {
            return List.of();
        }
        refuseIfWrong(dossier, rules, attendance);
        var events = new ArrayList<OverlegEvent>(attendance.joining(dossier.id(), rules));
        events.add(new MeetingHeld(
                dossier.id(), meeting, heldOn, type, isFirst(dossier), attendance.ids(), rules.version()));
        if (report != null) {
            events.add(report.of(dossier.id(), meeting));
        }
        return events;
    }

    private void refuseIfWrong(Dossier dossier, LcoRules rules, Attendance attendance) {
        var check = rules.check();
        if (onPlan && dossier.meetings().find(meeting).isEmpty()) {
            check.add("meeting", "meetingUnknown");
        }
        var holding = new HoldingRules(rules, dossier, today);
        var newcomers = new NewcomerRules(rules, dossier.people(), today);
        holding.day(check, meeting, heldOn);
        holding.type(check, type, heldOn, attendance.roles(dossier.people()));
        attendance.check(check, newcomers, heldOn);
        new ReportRules(rules).check(check, "report.", report);
        check.refuseIfWrong();
        if (onPlan) {
            dossier.meetings().meeting(meeting).refuseUnlessPlanned();
        }
        attendance.refuseUnlessWelcome(newcomers);
    }

    private boolean isSaid(Meetings meetings, Attendance attendance) {
        return meetings.heldOn(heldOn)
                .filter(said -> !onPlan || said.id().equals(meeting))
                .filter(said -> said.held().isOf(heldOn, type, attendance))
                .filter(said -> report == null || report.equals(said.report()))
                .isPresent();
    }

    /** A register says itself which was the first of its files. */
    private static boolean isFirst(Dossier dossier) {
        return !dossier.standing().imported()
                && dossier.meetings().held().findAny().isEmpty();
    }
}
