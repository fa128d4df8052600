package be.signaalhuis.eventstore.log;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/** Several streams at once, for a rule about more than one file. */
public final class EventStreams {

    private final OrderedEventStorageEngine engine;

    EventStreams(OrderedEventStorageEngine engine) {
        this.engine = engine;
    }

    /** Of each stream its events in their order; one statement, however many streams. */
    public Stream<? extends DomainEventMessage<?>> of(Collection<UUID> streams) {
        return engine.streams(streams);
    }
}
