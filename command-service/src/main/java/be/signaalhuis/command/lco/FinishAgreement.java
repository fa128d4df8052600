package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Say that what was agreed is done. */
record FinishAgreement(AgreementId agreement, LocalDate doneOn, Sealed<String> note, LocalDate today)
        implements AgreementOutcome {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new AgreementDone(dossier.id(), agreement, doneOn, note);
        var now = dossier.agreements().agreement(agreement);
        if (event.equals(now.last())) {
            return List.of();
        }
        now.refuseUnlessOpen();
        var check = rules.check();
        rules.day(check, "doneOn", doneOn, now.madeOn(), "madeOn", today);
        rules.text(check, "note", note);
        check.refuseIfWrong();
        return List.of(event);
    }
}
