package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends what is done with bottlenecks, and keeps in sight what was acknowledged. */
@Component
class BottleneckChanging {

    private static final String STATE = "state";

    private final Commands commands;
    private final AcceptedBottlenecks accepted;
    private final Clock clock;

    BottleneckChanging(Commands commands, AcceptedBottlenecks accepted, Clock deskClock) {
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    Outcome form(Map<String, Object> body, String key, Map<String, List<String>> values) {
        var outcome = Outcome.of(() -> commands.create("/v1/bottlenecks", body, key));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(new Accepted(
                    done.id(), done.version(), standing(values, BottleneckStep.OPEN_STATE), clock.instant()));
        }
        return outcome;
    }

    /** @param signal that it is about; empty when it is about the whole */
    Outcome send(UUID id, BottleneckStep step, String signal, Sent sent, Map<String, Object> body) {
        var outcome = change(id, step.command(signal), sent, body);
        if (outcome instanceof Outcome.Done done) {
            var values = standing(sent.form().typed(), step.leadsTo());
            values.remove("reason");
            accepted.remember(id, sent.version(), done.version(), values, clock.instant());
        }
        return outcome;
    }

    Outcome add(UUID id, Sent sent, List<String> signals) {
        var outcome = change(id, "/v1/bottlenecks/{id}/signals", sent, Map.of("signals", signals));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(id, sent.version(), done.version(), Map.of(), clock.instant());
        }
        return outcome;
    }

    private Outcome change(UUID id, String path, Sent sent, Map<String, Object> body) {
        return Outcome.of(() -> commands.change(path, id, sent.version(), body, sent.key()));
    }

    private static Map<String, List<String>> standing(Map<String, List<String>> values, String state) {
        var all = new HashMap<>(values);
        all.put(STATE, List.of(state));
        return all;
    }
}
