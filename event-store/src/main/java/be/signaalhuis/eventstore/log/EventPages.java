package be.signaalhuis.eventstore.log;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log in pages, for those who follow it from its start to its end. */
public final class EventPages {

    private static final Logger LOGGER = LoggerFactory.getLogger(EventPages.class);

    private final OrderedEventStorageEngine engine;

    EventPages(OrderedEventStorageEngine engine) {
        this.engine = engine;
    }

    /** At most so many events that follow a position, read in one statement and then into objects. */
    public EventPage after(long position, int limit) {
        var rows = engine.fetchTrackedEvents(GapAwareTrackingToken.newInstance(position, Set.of()), limit);
        var upTo = rows.isEmpty() ? position : position(rows.getLast());
        return page(position, upTo, rows, limit);
    }

    /**
     * The events of those types among so many positions that follow one, at most so many events: whoever needs few of
     * the log reads nothing else of it, nor ever for long.
     */
    public EventPage after(long position, int positions, Collection<String> types, int limit) {
        var end = Math.min(head(), position + positions);
        if (end <= position) {
            return new EventPage(position, position, List.of(), 0, false);
        }
        var rows = engine.fetchTrackedEvents(position, end, types, limit);
        return page(position, rows.size() == limit ? position(rows.getLast()) : end, rows, limit);
    }

    private EventPage page(long after, long upTo, List<? extends TrackedEventData<?>> rows, int limit) {
        var events = engine.events(rows).toList();
        events.forEach(EventPages::readNow);
        return new EventPage(after, upTo, events, bytes(rows), rows.size() == limit);
    }

    private static long position(TrackedEventData<?> row) {
        return row.trackingToken().position().orElseThrow();
    }

    /** Position of the last event of the log; 0 when there is none. */
    public long head() {
        var head = engine.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }

    /** Once for all who share a page; what cannot be read stays as it is, for whoever needs it to stumble on. */
    private static void readNow(TrackedEventMessage<?> event) {
        try {
            event.getTimestamp();
            event.getMetaData().size();
            event.getPayload();
        } catch (RuntimeException e) {
            LOGGER.warn(
                    "event {} cannot be read: {}",
                    event.getIdentifier(),
                    e.getClass().getName());
        }
    }

    private static long bytes(List<? extends TrackedEventData<?>> rows) {
        return rows.stream()
                .mapToLong(row -> size(row.getPayload()) + size(row.getMetaData()))
                .sum();
    }

    private static long size(SerializedObject<?> stored) {
        return ((byte[]) stored.getData()).length;
    }
}
