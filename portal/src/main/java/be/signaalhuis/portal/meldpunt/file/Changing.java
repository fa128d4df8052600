package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.meldpunt.report.Accepted;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

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
        try {
            var receipt = commands.change(step.command(), id, sent.version(), body, sent.key());
            remember(id, sent.version(), receipt.version(), values);
            return new Outcome.Done(receipt.version());
        } catch (ResourceAccessException away) {
            return new Outcome.Unreachable();
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static Outcome refused(Refusal refusal) {
        var problem = refusal.problem();
        return switch (refusal.status()) {
            case 412 -> new Outcome.Stale(problem.currentVersion() == null ? 0 : problem.currentVersion());
            case 422 -> new Outcome.SentBefore();
            case 429, 500, 502, 503, 504 -> new Outcome.Unreachable();
            case 409 -> new Outcome.Barred(problem.detail());
            default -> {
                if (!refusal.isAboutInput() || problem.issues().isEmpty()) {
                    throw refusal;
                }
                yield new Outcome.Wrong(problem);
            }
        };
    }

    /** What she did just before is in sight as well, if nobody came between. */
    private void remember(UUID id, long seen, long version, Map<String, List<String>> values) {
        var all = new HashMap<String, List<String>>();
        accepted.find(id).filter(one -> one.version() == seen).ifPresent(one -> all.putAll(one.values()));
        all.putAll(values);
        accepted.remember(new Accepted(id, version, all, clock.instant()));
    }
}
