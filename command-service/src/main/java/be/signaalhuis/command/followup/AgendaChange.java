package be.signaalhuis.command.followup;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;

/**
 * What one reader changes about an agenda.
 *
 * @param note takes the place of the one before
 */
record AgendaChange(Picked<SignalId> signals, Picked<BottleneckId> bottlenecks, Sealed<String> note) {

    Agenda of(Agenda before) {
        return new Agenda(signals.of(before.signals()), bottlenecks.of(before.bottlenecks()), note);
    }
}
