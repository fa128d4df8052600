package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Ask nothing of the family for a while. */
record PauseOverleg(LocalDate pausedOn, LocalDate until, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new OverlegPaused(dossier.id(), pausedOn, until, reason);
        var course = dossier.standing().course();
        if (event.equals(course.last())) {
            return List.of();
        }
        if (course.is(OverlegState.PAUSED)) {
            throw Refused.conflict("overlegPaused");
        }
        var check = rules.check();
        course.day(rules, check, "pausedOn", pausedOn, today);
        rules.ahead(check, "until", until, today);
        check.order("until", until, pausedOn, "pausedOn");
        rules.text(check, "reason", reason);
        check.refuseIfWrong();
        return List.of(event);
    }
}
