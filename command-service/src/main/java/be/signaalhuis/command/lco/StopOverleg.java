package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Write down that the client stops it. */
record StopOverleg(LocalDate stoppedOn, Sealed<String> reason, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.COURSE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new OverlegStoppedByClient(dossier.id(), stoppedOn, reason);
        var course = dossier.standing().course();
        if (event.equals(course.last())) {
            return List.of();
        }
        if (course.is(OverlegState.STOPPED) || course.is(OverlegState.CLOSED)) {
            throw Refused.conflict("overlegNotOpen");
        }
        var check = rules.check();
        course.day(rules, check, "stoppedOn", stoppedOn, today);
        rules.text(check, "reason", reason);
        check.refuseIfWrong();
        return List.of(event);
    }
}
