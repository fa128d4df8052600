package be.signaalhuis.portal.followup.meetings;

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

/** Sends what is done with meetings, and keeps in sight what was acknowledged. */
@Component
class MeetingChanging {

    static final String STATE = "state";

    private final Commands commands;
    private final AcceptedMeetings accepted;
    private final Clock clock;

    MeetingChanging(Commands commands, AcceptedMeetings accepted, Clock deskClock) {
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    Outcome plan(Map<String, Object> body, String key, Map<String, List<String>> values) {
        var outcome = Outcome.of(() -> commands.create("/v1/consultations", body, key));
        if (outcome instanceof Outcome.Done done) {
            var all = standing(values, MeetingFile.PLANNED);
            accepted.remember(new Accepted(done.id(), done.version(), all, clock.instant()));
        }
        return outcome;
    }

    Outcome send(UUID id, MeetingStep step, Sent sent, Map<String, Object> body) {
        var all = standing(sent.form().typed(), step.leadsTo());
        return change(id, step.command(), sent, body, all);
    }

    Outcome setAgenda(UUID id, Sent sent, Map<String, Object> body) {
        var note = Map.of("agendaNote", sent.form().values("agendaNote"));
        return change(id, "/v1/consultations/{id}/agenda", sent, body, note);
    }

    private Outcome change(
            UUID id, String path, Sent sent, Map<String, Object> body, Map<String, List<String>> values) {
        var outcome = Outcome.of(() -> commands.change(path, id, sent.version(), body, sent.key()));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(id, sent.version(), done.version(), values, clock.instant());
        }
        return outcome;
    }

    private static Map<String, List<String>> standing(Map<String, List<String>> values, String state) {
        var all = new HashMap<>(values);
        all.put(STATE, List.of(state));
        return all;
    }
}
