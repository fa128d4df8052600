package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Let the table sit on another day, at another hour or place, or with others. */
record MoveMeeting(MeetingId meeting, Sitting.Plan plan, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var now = dossier.meetings().meeting(meeting);
        now.refuseUnlessPlanned();
        var next = plan.inviting(dossier.people().stillAtTable(now.plan().invited()));
        var check = rules.check().reason(reason);
        new PlanRules(rules, dossier, today).check(check, next);
        check.refuseIfWrong();
        return next.equals(now.plan())
                ? List.of()
                : List.of(new MeetingMoved(
                        dossier.id(), meeting, next.plannedOn(), next.at(), next.place(), next.invited(), reason));
    }
}
