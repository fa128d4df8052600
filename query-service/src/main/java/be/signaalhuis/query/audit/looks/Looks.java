package be.signaalhuis.query.audit.looks;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.query.audit.looks.LookCheck.LookAsked;
import be.signaalhuis.query.audit.streams.Streams;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows what is sealed in a file, after it was written down who wanted to see it and why. */
@Component
class Looks {

    private static final int EVENTS = 200;

    private final Streams streams;
    private final LookRegister register;
    private final OpenedValues opened;

    Looks(Streams streams, LookRegister register, OpenedValues opened) {
        this.streams = streams;
        this.register = register;
        this.opened = opened;
    }

    LookAnswer at(UUID stream, Actor actor, LookAsked asked) {
        streams.check(stream, actor.municipality());
        var look = register.record(actor, stream, asked);
        var events = streams.events(
                stream, actor.municipality(), asked.after(), EVENTS, (keys, municipality) -> opened.of(keys));
        return new LookAnswer(look, stream, events.kind(), events.items(), events.next());
    }
}
