package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Say that what was agreed was not done, and will not be. */
record FindAgreementNotDone(AgreementId agreement, LocalDate foundOn, Sealed<String> reason, LocalDate today)
        implements AgreementOutcome {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new AgreementNotDone(dossier.id(), agreement, foundOn, reason);
        var now = dossier.agreements().agreement(agreement);
        if (event.equals(now.last())) {
            return List.of();
        }
        now.refuseUnlessOpen();
        var check = rules.check().reason(reason);
        rules.day(check, "foundOn", foundOn, now.madeOn(), "madeOn", today);
        check.refuseIfWrong();
        return List.of(event);
    }
}
