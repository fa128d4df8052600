package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Say that what was agreed is needed no more; also once the client agrees to nothing any more. */
record DropAgreement(AgreementId agreement, LocalDate droppedOn, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.UPKEEP;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new AgreementDropped(dossier.id(), agreement, droppedOn, reason);
        var now = dossier.agreements().agreement(agreement);
        if (event.equals(now.last())) {
            return List.of();
        }
        now.refuseUnlessOpen();
        var check = rules.check().reason(reason);
        rules.day(check, "droppedOn", droppedOn, now.madeOn(), "madeOn", today);
        check.refuseIfWrong();
        return List.of(event);
    }
}
