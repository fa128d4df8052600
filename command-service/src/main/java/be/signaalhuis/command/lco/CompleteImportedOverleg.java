package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Record what a register did not tell of a file, so that it can go on. */
record CompleteImportedOverleg(Family family, GivenConsent consent, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.MENDING;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var standing = dossier.standing();
        if (!standing.complete()) {
            new OpeningRules(rules, today).check(this, dossier.family().withChildren());
            return List.of(completed(dossier, rules));
        }
        if (isSaidBy(standing)) {
            return List.of();
        }
        throw Refused.conflict("overlegComplete");
    }

    private ImportedOverlegCompleted completed(Dossier dossier, LcoRules rules) {
        return new ImportedOverlegCompleted(
                dossier.id(),
                family.client(),
                family.household(),
                family.occasion().toRequest(),
                consent.toConsent(),
                rules.version());
    }

    private boolean isSaidBy(Standing standing) {
        return standing.lastWord() instanceof ImportedOverlegCompleted said
                && said.client().equals(family.client())
                && Objects.equals(said.household(), family.household())
                && Occasion.of(said.request()).equals(family.occasion())
                && said.consent().equals(consent == null ? null : consent.toConsent());
    }
}
