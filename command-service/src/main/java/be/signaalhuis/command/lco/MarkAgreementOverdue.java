package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.List;

/** Mark what nobody said was done by its day. */
record MarkAgreementOverdue(AgreementId agreementId, LocalDate due, LocalDate today) implements Deadline {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        return standing(dossier)
                .filter(agreement -> today.isAfter(due))
                .filter(agreement -> !due.equals(agreement.overdueSince()))
                .<List<OverlegEvent>>map(agreement -> List.of(new AgreementFellOverdue(dossier.id(), agreementId, due)))
                .orElse(List.of());
    }
}
