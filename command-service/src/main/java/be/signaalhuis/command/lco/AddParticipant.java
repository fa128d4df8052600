package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import java.time.LocalDate;
import java.util.List;

/** Give somebody a place at the table. */
record AddParticipant(Newcomer newcomer, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var people = dossier.people();
        if (people.atTable().stream().anyMatch(newcomer::sitsOn)) {
            return List.of();
        }
        new NewcomerRules(rules, people, today).check(newcomer, "joinedOn");
        return List.of(newcomer.joins(dossier.id(), rules));
    }
}
