package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;

/** Call a planned meeting off. */
record CancelMeeting(MeetingId meeting, Sealed<String> reason) implements OverlegChange {

    @Override
    public Needs needs() {
        return Needs.FILE;
    }

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var now = dossier.meetings().meeting(meeting);
        if (now.is(SittingState.CANCELLED)) {
            return List.of();
        }
        now.refuseUnlessPlanned();
        rules.check().reason(reason).refuseIfWrong();
        return List.of(new MeetingCancelled(dossier.id(), meeting, reason));
    }
}
