package be.signaalhuis.query.bulk;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Events of older revisions, read as every reader of the log reads them: through the one chain of upcasters. */
final class OlderEvents {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    /** Axon wants to know the type of the aggregate, no upcaster does. */
    private static final String NO_MATTER = "any";

    private final Serializer serializer;
    private final EventUpcasterChain upcasters;

    OlderEvents(Serializer serializer, EventUpcasterChain upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** What became of an event: mostly one of today. */
    Stream<Object> upcast(StoredEvent stored) {
        var entry = new GenericDomainEventEntry<>(
                NO_MATTER,
                stored.stream().toString(),
                stored.sequence(),
                stored.eventId().toString(),
                stored.recordedAt().toString(),
                stored.type(),
                stored.revision(),
                stored.payload(),
                stored.metaData() == null ? NOTHING : stored.metaData());
        var upcast = EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters);
        return EventStreamUtils.asStream(upcast).map(EventMessage::getPayload);
    }
}
