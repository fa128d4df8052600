package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Go on with a closed file; not with one that the client stopped. */
record ReopenLocalClientOverleg(LocalDate reopenedOn, Sealed<String> reason, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.COURSE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new LocalClientOverlegReopened(dossier.id(), reopenedOn, reason);
        var course = dossier.standing().course();
        if (event.equals(course.last())) {
            return List.of();
        }
        if (course.stopped()) {
            throw Refused.conflict("overlegStopped");
        }
        if (!course.is(OverlegState.CLOSED)) {
            throw Refused.conflict("overlegNotClosed");
        }
        var check = rules.check().reason(reason);
        course.day(rules, check, "reopenedOn", reopenedOn, today);
        check.refuseIfWrong();
        return List.of(event);
    }
}
