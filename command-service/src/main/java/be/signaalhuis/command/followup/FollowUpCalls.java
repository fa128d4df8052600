package be.signaalhuis.command.followup;

import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How each call of this package becomes a command: with its version, its key and the day at the desk. */
@Component
class FollowUpCalls {

    private final Commands commands;
    private final Clock clock;

    FollowUpCalls(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    ResponseEntity<Receipt> created(UUID id, String path, String key, Object body, Object command) {
        return created(id, path, "", key, body, command);
    }

    /** @param what the last word of a call whose file is then at the path without it */
    ResponseEntity<Receipt> created(UUID id, String path, String what, String key, Object body, Object command) {
        return commands.create(id, command, new Call(key, path + what, body)).created(path);
    }

    /** @param path of the call: the file and what is done with it */
    ResponseEntity<Receipt> changed(
            UUID id, String path, String seen, String key, Object body, Function<Long, Object> command) {
        long version = IfMatch.version(seen);
        return commands.change(id, version, command.apply(version), new Call(key, path, List.of(version, body)))
                .changed();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate orToday(LocalDate day) {
        return day == null ? today() : day;
    }
}
