package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Put right what a file says of the family. */
record CorrectLocalClientOverleg(Sealed<String> reason, FamilyCorrection correction, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.UPKEEP;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var now = dossier.family();
        var next = correction.applyTo(now);
        var check = rules.check();
        new FamilyRules(rules, check, today, today).check(next);
        check.reason(reason).refuseIfWrong();
        return next.equals(now)
                ? List.of()
                : List.of(new LocalClientOverlegCorrected(
                        dossier.id(),
                        reason,
                        next.client(),
                        next.household(),
                        next.withChildren(),
                        next.occasion().toRequest(),
                        rules.version()));
    }
}
