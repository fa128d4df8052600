package be.signaalhuis.query.bulk;

import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.query.projection.Envelope;
import be.signaalhuis.query.projection.Follows;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Makes events of what the log holds. Nothing sealed is opened; where only codes are kept it is not even read. */
final class EventDecoder<E> {

    private final Follows<E> follows;
    private final JsonMapper json;
    private final OlderEvents older;
    private final Map<String, Current> current;

    /** The event of today that a stored type names. */
    private record Current(String revision, ObjectReader reader) {}

    EventDecoder(Follows<E> follows, JsonMapper eventJson, OlderEvents older) {
        this.follows = follows;
        this.json = follows.whole() ? eventJson : EventJson.withoutSeals();
        this.older = older;
        this.current = follows.types().stream().collect(Collectors.toMap(Class::getName, this::current));
    }

    private Current current(Class<? extends E> type) {
        return new Current(type.getAnnotation(Revision.class).value(), json.readerFor(type));
    }

    /**
     * What became of an event: one of today, several, or none.
     *
     * @throws UnreadableEvent when it is not what its type says
     */
    List<Recorded<E>> decode(StoredEvent stored) {
        try {
            return read(stored).toList();
        } catch (RuntimeException e) {
            throw new UnreadableEvent(stored.position(), e);
        }
    }

    /** Every upcaster leads from an older revision, so an event of the current one needs none. */
    private Stream<Recorded<E>> read(StoredEvent stored) {
        if (follows.isEverything()) {
            return Stream.of(recorded(stored, new Envelope(stored.type(), stored.revision())));
        }
        var type = current.get(stored.type());
        return type != null && Objects.equals(type.revision(), stored.revision())
                ? Stream.of(recorded(stored, type.reader().readValue(stored.payload())))
                : older.upcast(stored).filter(follows.events()::isInstance).map(event -> recorded(stored, event));
    }

    private Recorded<E> recorded(StoredEvent stored, Object event) {
        return new Recorded<>(
                follows.events().cast(event),
                stored.stream(),
                stored.position(),
                stored.eventId(),
                stored.sequence(),
                stored.recordedAt(),
                metaData(stored.metaData()));
    }

    private MetaData metaData(byte[] stored) {
        return stored == null ? MetaData.emptyInstance() : MetaData.from(json.readValue(stored, Map.class));
    }
}
