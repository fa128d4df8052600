package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Write down that the client agrees no more. */
record WithdrawConsent(LocalDate withdrawnOn, Code by, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.UPKEEP;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new ConsentWithdrawn(dossier.id(), withdrawnOn, by, reason, rules.version());
        var standing = dossier.standing();
        if (event.equals(standing.lastWord())) {
            return List.of();
        }
        if (standing.isWithdrawn()) {
            throw Refused.conflict("consentWithdrawn");
        }
        var check = rules.check();
        rules.day(check, "withdrawnOn", withdrawnOn, standing.agreedOn(), "consent.on", today);
        rules.code(check, "by", CodeListName.CONSENT_GIVER, by, withdrawnOn);
        rules.text(check, "reason", reason);
        check.refuseIfWrong();
        return List.of(event);
    }
}
