package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.Consent;
import be.signaalhuis.events.lco.ConsentGiven;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Write down that the client agrees again. */
record GiveConsent(LocalDate on, Code by, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.UPKEEP;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var event = new ConsentGiven(dossier.id(), new Consent(on, by), rules.version());
        var standing = dossier.standing();
        if (event.equals(standing.lastWord())) {
            return List.of();
        }
        if (!standing.isWithdrawn()) {
            throw Refused.conflict("consentGivenAlready");
        }
        var check = rules.check();
        rules.day(check, "on", on, standing.agreedOn(), "withdrawnOn", today);
        rules.code(check, "by", CodeListName.CONSENT_GIVER, by, on);
        check.refuseIfWrong();
        return List.of(event);
    }
}
