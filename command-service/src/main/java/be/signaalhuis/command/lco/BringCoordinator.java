package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.List;

/** Give the table its neutral chair, who did not sit there yet. */
record BringCoordinator(Newcomer newcomer, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var people = dossier.people();
        if (people.atTable().stream().filter(newcomer::sitsOn).anyMatch(seat -> people.isCoordinator(seat.id()))) {
            return List.of();
        }
        new Neutrality(rules, people).refuseUnlessOf(newcomer.name(), newcomer.account());
        new NewcomerRules(rules, people, today).check(newcomer, "appointedOn");
        return List.of(
                newcomer.joins(dossier.id(), rules),
                new CoordinatorAppointed(dossier.id(), newcomer.id(), newcomer.joinedOn()));
    }
}
