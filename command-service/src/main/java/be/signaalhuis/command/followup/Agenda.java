package be.signaalhuis.command.followup;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.util.List;

/** What a meeting is about. */
record Agenda(List<SignalId> signals, List<BottleneckId> bottlenecks, Sealed<String> note) {

    static final Agenda EMPTY = new Agenda(List.of(), List.of(), null);
}
