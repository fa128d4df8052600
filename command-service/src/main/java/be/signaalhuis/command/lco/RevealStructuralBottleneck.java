package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import java.time.LocalDate;
import java.util.List;

/** Tell who makes policy what stands in the way of more families than this one, in words that lead back to none. */
record RevealStructuralBottleneck(
        Sealed<String> summary, Code subtype, Code lifeDomain, Code policyDomain, LocalDate revealedOn, LocalDate today)
        implements OverlegChange {

    /** As long as the summary of a signal may be. */
    private static final int LONGEST_SUMMARY = 4_000;

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var check = rules.check();
        if (check.required("summary", summary)) {
            check.text("summary", summary, LONGEST_SUMMARY);
            if (summary.value().filter(FamilyNames.of(dossier)::areIn).isPresent()) {
                check.add("summary", "namesTheFamily");
            }
        }
        rules.subtype(check, subtype, PolicyBottleneckSignalLogged.THEME, revealedOn);
        rules.code(check, "lifeDomain", CodeListName.LIFE_DOMAIN, lifeDomain, revealedOn);
        rules.code(check, "policyDomain", CodeListName.POLICY_DOMAIN, policyDomain, revealedOn);
        rules.day(check, "revealedOn", revealedOn, null, null, today);
        check.refuseIfWrong();
        var event = new StructuralBottleneckRevealed(
                dossier.id(), revealedOn, subtype, lifeDomain, policyDomain, summary, rules.version());
        return dossier.revealed().bottlenecks().contains(event) ? List.of() : List.of(event);
    }
}
