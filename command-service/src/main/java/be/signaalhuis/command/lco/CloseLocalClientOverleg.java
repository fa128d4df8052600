package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** End the work of a table. */
record CloseLocalClientOverleg(LocalDate closedOn, Code cause, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.COURSE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new LocalClientOverlegClosed(dossier.id(), closedOn, cause, reason, rules.version());
        var course = dossier.standing().course();
        if (event.equals(course.last())) {
            return List.of();
        }
        if (course.is(OverlegState.CLOSED)) {
            throw Refused.conflict("overlegNotOpen");
        }
        var check = rules.check();
        course.day(rules, check, "closedOn", closedOn, today);
        rules.code(check, "cause", CodeListName.OVERLEG_CLOSING, cause, closedOn);
        rules.text(check, "reason", reason);
        check.refuseIfWrong();
        return List.of(event);
    }
}
