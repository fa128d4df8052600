package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.signals.signal.AcceptedSignals;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends a change of a signal, and keeps in sight what was acknowledged. */
@Component
class SignalChanging {

    private final Commands commands;
    private final AcceptedSignals accepted;
    private final Clock clock;

    SignalChanging(Commands commands, AcceptedSignals accepted, Clock deskClock) {
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /** @param values that the signal has once it is accepted */
    Outcome send(UUID id, SignalStep step, Sent sent, Map<String, Object> body, Map<String, List<String>> values) {
        var outcome = Outcome.of(() -> commands.change(step.command(), id, sent.version(), body, sent.key()));
        if (outcome instanceof Outcome.Done done) {
            var all = new HashMap<>(values);
            all.put(SignalValues.STATUS, List.of(step.leadsTo()));
            accepted.remember(id, sent.version(), done.version(), all, clock.instant());
        }
        return outcome;
    }
}
