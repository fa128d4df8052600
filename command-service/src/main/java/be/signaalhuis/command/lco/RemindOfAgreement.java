package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.List;

/** Remind of what is to be done soon; once its day has passed there is nothing left to remind of. */
record RemindOfAgreement(AgreementId agreementId, LocalDate due, LocalDate today) implements Deadline {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        return standing(dossier)
                .filter(agreement -> !today.isAfter(due))
                .filter(agreement -> !due.equals(agreement.remindedOf()))
                .<List<OverlegEvent>>map(
                        agreement -> List.of(new AgreementReminderGiven(dossier.id(), agreementId, due)))
                .orElse(List.of());
    }
}
