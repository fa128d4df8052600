package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/**
 * Give the report of a meeting to the client, or to the others at the table as well.
 *
 * @param withParticipants false for the client alone
 */
record ShareMeetingReport(MeetingId meeting, LocalDate sharedOn, boolean withParticipants, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var now = dossier.meetings().meeting(meeting);
        now.refuseUnlessHeld();
        var event = new MeetingReportShared(dossier.id(), meeting, sharedOn, withParticipants);
        if (event.equals(now.sharing()) || now.isWithTheTable() && !withParticipants) {
            return List.of();
        }
        // Strengths come first: a report that tells only what goes wrong goes to nobody.
        if (now.report() == null || !now.report().saysWhatGoesWell()) {
            throw Refused.conflict("goesWellMissing");
        }
        var check = rules.check();
        rules.day(check, "sharedOn", sharedOn, now.held().heldOn(), "heldOn", today);
        check.refuseIfWrong();
        return List.of(event);
    }
}
