package be.signaalhuis.portal.followup.items;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends what becomes of items, and keeps in sight what was acknowledged. */
@Component
class ItemChanging {

    private final Commands commands;
    private final AcceptedItems accepted;
    private final Clock clock;

    ItemChanging(Commands commands, AcceptedItems accepted, Clock deskClock) {
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /** @param meeting on whose page it is waited for; null when on the list */
    Outcome send(UUID id, ItemStep step, Sent sent, UUID meeting, Map<String, Object> body) {
        var outcome = Outcome.of(() -> commands.change(step.command(), id, sent.version(), body, sent.key()));
        if (outcome instanceof Outcome.Done done) {
            var values = new HashMap<>(sent.form().typed());
            values.put("becomes", List.of(step.page()));
            values.put(AcceptedItems.MEETING, meeting == null ? List.of() : List.of(meeting.toString()));
            accepted.remember(id, sent.version(), done.version(), values, clock.instant());
        }
        return outcome;
    }
}
