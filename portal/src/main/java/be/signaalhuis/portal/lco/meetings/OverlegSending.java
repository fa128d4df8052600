package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.history.Happening;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sends what is done with the file of a family; once more when nothing but a deadline came between, for a clock is
 * nobody whose work one could undo.
 */
@Component
public class OverlegSending {

    private static final Set<String> DEADLINES = Set.of("AgreementReminderGiven", "AgreementFellOverdue");

    private final OverlegChanging changing;
    private final Overlegs files;

    OverlegSending(OverlegChanging changing, Overlegs files) {
        this.changing = changing;
        this.files = files;
    }

    /** @param command path below the file, such as {@code meetings} */
    public Outcome send(UUID id, String command, Sent sent, Map<String, Object> body) {
        var outcome = changing.change(id, command, sent, body, Map.of());
        return outcome instanceof Outcome.Stale stale && isOnlyDeadlines(id, sent.version(), stale.version())
                ? changing.change(id, command, at(stale.version(), sent), body, Map.of())
                : outcome;
    }

    private boolean isOnlyDeadlines(UUID id, long seen, long newest) {
        var file = files.awaited(id, newest).file();
        var between = file == null
                ? List.<Happening>of()
                : file.timeline().stream().filter(one -> one.sequence() > seen).toList();
        return !between.isEmpty() && between.stream().allMatch(one -> DEADLINES.contains(one.what()));
    }

    /** With a key of its own that is the same for the same page and version. */
    private static Sent at(long version, Sent sent) {
        var key = UUID.nameUUIDFromBytes((sent.key() + "\0" + version).getBytes(StandardCharsets.UTF_8));
        return new Sent(sent.form(), sent.was(), version, key.toString(), sent.number());
    }
}
