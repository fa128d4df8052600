package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.List;

/** Let the table sit on a day. */
record PlanMeeting(MeetingId meeting, Sitting.Plan plan, LocalDate today) implements OverlegChange {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var all = plan.inviting(dossier.people().idsAtTable());
        var check = rules.check();
        new PlanRules(rules, dossier, today).check(check, all);
        check.refuseIfWrong();
        return dossier.meetings().isPlanned(all)
                ? List.of()
                : List.of(new MeetingPlanned(
                        dossier.id(), meeting, all.plannedOn(), all.at(), all.place(), all.invited()));
    }
}
