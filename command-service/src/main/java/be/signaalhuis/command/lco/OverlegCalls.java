package be.signaalhuis.command.lco;

import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How each call of this package becomes a command: with its version, its key, the day at the desk and a new id. */
@Component
class OverlegCalls {

    static final String PATH = "/v1/overleg";

    private final Commands commands;
    private final Clock clock;

    OverlegCalls(Commands commands, Clock deskClock) {
        this.commands = commands;
        this.clock = deskClock;
    }

    ResponseEntity<Receipt> open(OverlegId id, String key, Object body, Object command) {
        return commands.create(id.value(), command, new Call(key, PATH, body)).created(PATH);
    }

    ResponseEntity<OverlegReceipt> change(OverlegCall call, OverlegChange change) {
        return OverlegReceipt.of(send(call, IfMatch.version(call.seen()), change), null);
    }

    /** @param making the change, given the id of what comes of it: for the same key the same one */
    ResponseEntity<OverlegReceipt> make(OverlegCall call, Function<UUID, OverlegChange> making) {
        long seen = IfMatch.version(call.seen());
        var made = newId(call);
        var receipt = send(call, seen, making.apply(made));
        return OverlegReceipt.of(receipt, receipt.version() == seen ? null : made);
    }

    private Receipt send(OverlegCall call, long seen, OverlegChange change) {
        return commands.change(
                call.id(),
                seen,
                new ChangeOverleg(new OverlegId(call.id()), seen, change),
                new Call(call.key(), call.path(), List.of(seen, call.body())));
    }

    private static UUID newId(OverlegCall call) {
        var actor = Actors.current();
        return call.key() == null
                ? TimeOrderedIdentifiers.next()
                : ExternalReference.idOf(actor.municipality().value(), call.path(), actor.name() + "\0" + call.key());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate orToday(LocalDate day) {
        return day == null ? today() : day;
    }
}
