package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Say that an agreement is to be done after all. */
record ReopenAgreement(AgreementId agreement, Sealed<String> reason, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new AgreementReopened(dossier.id(), agreement, today, reason);
        var now = dossier.agreements().agreement(agreement);
        if (event.equals(now.last())) {
            return List.of();
        }
        if (now.isOpen()) {
            throw Refused.conflict("agreementOpen");
        }
        rules.check().reason(reason).refuseIfWrong();
        return List.of(event);
    }
}
