package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Write down that somebody left the table. */
record LetParticipantLeave(ParticipantId participant, LocalDate leftOn, Sealed<String> reason, LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.UPKEEP;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var seat = dossier.people().seat(participant);
        if (seat.role().equals(Newcomer.CLIENT)) {
            throw Refused.conflict("clientStays");
        }
        if (!seat.isTaken()) {
            if (seat.leftOn().equals(leftOn)) {
                return List.of();
            }
            throw Refused.conflict("participantLeft");
        }
        var check = rules.check();
        rules.day(check, "leftOn", leftOn, seat.joinedOn(), "joinedOn", today);
        rules.text(check, "reason", reason);
        check.refuseIfWrong();
        return List.of(new ParticipantLeft(dossier.id(), participant, leftOn, reason));
    }
}
