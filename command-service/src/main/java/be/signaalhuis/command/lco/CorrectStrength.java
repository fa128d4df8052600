package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Put a score right that was written down wrongly. */
record CorrectStrength(LocalDate measuredOn, Code lifeDomain, Integer score, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.UPKEEP;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var check = rules.check().reason(reason);
        new StrengthRules(rules, today).check(check, measuredOn, lifeDomain, score);
        check.refuseIfWrong();
        var said = dossier.strengths().score(measuredOn, lifeDomain);
        if (said == null) {
            check.add("measuredOn", "notMeasured");
        }
        check.refuseIfWrong();
        return score.equals(said)
                ? List.of()
                : List.of(new StrengthCorrected(dossier.id(), measuredOn, lifeDomain, score, reason, rules.version()));
    }
}
