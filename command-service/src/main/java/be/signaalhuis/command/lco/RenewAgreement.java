package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Give what was agreed a later day. */
record RenewAgreement(AgreementId agreement, LocalDate due, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new AgreementRenewed(dossier.id(), agreement, due, today, reason);
        var now = dossier.agreements().agreement(agreement);
        if (event.equals(now.last())) {
            return List.of();
        }
        now.refuseUnlessOpen();
        var check = rules.check().reason(reason);
        if (check.required("due", due)) {
            rules.ahead(check, "due", due, today);
            if (!due.isAfter(now.due())) {
                check.add("due", "dueNotLater");
            }
        }
        check.refuseIfWrong();
        return List.of(event);
    }
}
