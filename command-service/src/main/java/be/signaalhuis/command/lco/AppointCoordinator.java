package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Give the table its neutral chair, from among those who sit there. */
record AppointCoordinator(ParticipantId participant, LocalDate appointedOn, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var seat = dossier.people().seatTaken(participant);
        if (dossier.people().isCoordinator(participant)) {
            return List.of();
        }
        if (rules.isCare(seat.role()) || rules.isFamily(seat.role())) {
            throw Refused.conflict("coordinatorIsHelper");
        }
        new Neutrality(rules, dossier.people()).refuseUnlessOf(seat.name(), seat.account());
        var check = rules.check();
        rules.day(check, "appointedOn", appointedOn, seat.joinedOn(), "joinedOn", today);
        check.refuseIfWrong();
        return List.of(new CoordinatorAppointed(dossier.id(), participant, appointedOn));
    }
}
