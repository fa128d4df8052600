package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegResumed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Go on after a pause. */
record ResumeOverleg(LocalDate resumedOn, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new OverlegResumed(dossier.id(), resumedOn);
        var course = dossier.standing().course();
        if (event.equals(course.last())) {
            return List.of();
        }
        if (!course.is(OverlegState.PAUSED)) {
            throw Refused.conflict("overlegNotPaused");
        }
        var check = rules.check();
        course.day(rules, check, "resumedOn", resumedOn, today);
        check.refuseIfWrong();
        return List.of(event);
    }
}
