package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Put right when a meeting was, of which kind, or who was there; what is null stays as it is. */
record CorrectMeeting(
        MeetingId meeting,
        Sealed<String> reason,
        LocalDate heldOn,
        Code type,
        List<ParticipantId> participants,
        LocalDate today)
        implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.MENDING;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var sitting = dossier.meetings().meeting(meeting);
        sitting.refuseUnlessHeld();
        var now = sitting.held();
        var next = new Sitting.Held(
                heldOn == null ? now.heldOn() : heldOn,
                type == null ? now.type() : type,
                now.first(),
                participants == null ? now.attendance() : participants);
        refuseIfWrong(dossier, rules, next);
        return next.equals(now)
                ? List.of()
                : List.of(new MeetingCorrected(
                        dossier.id(),
                        meeting,
                        reason,
                        next.heldOn(),
                        next.type(),
                        next.first(),
                        next.attendance(),
                        rules.version()));
    }

    private void refuseIfWrong(Dossier dossier, LcoRules rules, Sitting.Held next) {
        var check = rules.check().reason(reason);
        var people = dossier.people();
        var holding = new HoldingRules(rules, dossier, today);
        holding.day(check, meeting, next.heldOn());
        var roles = next.attendance().stream()
                .map(id -> people.find(id).map(Seat::role).orElse(null))
                .toList();
        holding.type(check, next.type(), next.heldOn(), roles);
        if (participants != null) {
            new TableList("participants", participants).check(check, people, seat -> seat.isTakenOn(next.heldOn()));
        }
        check.refuseIfWrong();
    }
}
