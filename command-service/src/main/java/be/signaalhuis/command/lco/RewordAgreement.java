package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Say better what was agreed; what is null stays as it is. */
record RewordAgreement(
        AgreementId agreement,
        Sealed<String> reason,
        Sealed<String> text,
        String executor,
        Code lifeDomain,
        LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var now = dossier.agreements().agreement(agreement);
        now.refuseUnlessOpen();
        var check = rules.check().reason(reason);
        rules.text(check, "text", text);
        check.code("lifeDomain", CodeListName.OVERLEG_DOMAIN, lifeDomain, today, today);
        var by = executor == null ? now.executor() : new NamedExecutor(executor).at(dossier.people(), check);
        check.refuseIfWrong();
        // A text that says the same keeps its key.
        var words = text == null || text.equals(now.text()) ? now.text() : text;
        var domain = lifeDomain == null ? now.lifeDomain() : lifeDomain;
        return words == now.text() && by.equals(now.executor()) && domain.equals(now.lifeDomain())
                ? List.of()
                : List.of(new AgreementReworded(dossier.id(), agreement, words, by, domain, reason, rules.version()));
    }
}
