package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.PivotAppointed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Choose the care worker whom the client turns to first. */
record AppointPivot(ParticipantId participant, LocalDate appointedOn, LocalDate today) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var check = rules.check();
        check.required("participant", participant);
        check.refuseIfWrong();
        var seat = dossier.people().seatTaken(participant);
        if (dossier.people().isPivot(participant)) {
            return List.of();
        }
        if (!rules.isCare(seat.role())) {
            throw Refused.conflict("pivotIsNoHelper");
        }
        rules.day(check, "appointedOn", appointedOn, seat.joinedOn(), "joinedOn", today);
        check.refuseIfWrong();
        return List.of(new PivotAppointed(dossier.id(), participant, appointedOn));
    }
}
