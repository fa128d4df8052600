package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends a change, and keeps in sight what was acknowledged. */
@Component
class Changing {

    private final Commands commands;
    private final AcceptedReports accepted;
    private final Clock clock;

    Changing(Commands commands, AcceptedReports accepted, Clock deskClock) {
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /** @param values that the report has once it is accepted */
    Outcome send(UUID id, Step step, Sent sent, Map<String, Object> body, Map<String, List<String>> values) {
        var outcome = Outcome.of(() -> commands.change(step.command(), id, sent.version(), body, sent.key()));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(id, sent.version(), done.version(), values, clock.instant());
        }
        return outcome;
    }
}
