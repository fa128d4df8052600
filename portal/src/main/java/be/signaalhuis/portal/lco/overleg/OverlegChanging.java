package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends what is done with the file of a family, and keeps in sight what was acknowledged. */
@Component
public class OverlegChanging {

    /** Where the file stands, among what was acknowledged. */
    public static final String STATUS = "status";

    private static final String PATH = "/v1/overleg";

    private final Commands commands;
    private final AcceptedOverlegs accepted;
    private final Clock clock;

    OverlegChanging(Commands commands, AcceptedOverlegs accepted, Clock deskClock) {
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /** @param values that the file has once it is accepted */
    public Outcome open(Map<String, Object> body, String key, Map<String, List<String>> values) {
        var outcome = Outcome.of(() -> commands.create(PATH, body, key));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(new Accepted(done.id(), done.version(), values, clock.instant()));
        }
        return outcome;
    }

    /** @param command path below the file, such as {@code pause} */
    public Outcome change(
            UUID id, String command, Sent sent, Map<String, Object> body, Map<String, List<String>> values) {
        var path = PATH + "/{id}/" + command;
        var outcome = Outcome.of(() -> commands.change(path, id, sent.version(), body, sent.key()));
        if (outcome instanceof Outcome.Done done) {
            accepted.remember(id, sent.version(), done.version(), values, clock.instant());
        }
        return outcome;
    }
}
