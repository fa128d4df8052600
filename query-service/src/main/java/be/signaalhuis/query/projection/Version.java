package be.signaalhuis.query.projection;

import java.util.UUID;

/**
 * One state of one thing, and the part of the log during which it held.
 *
 * @param openedAt position of the event that brought this state about
 * @param closedAt position of the event that ended it; null while it holds
 */
public record Version<S>(UUID key, long openedAt, UUID openedBy, Long closedAt, UUID closedBy, S state) {

    static <S> Version<S> openedBy(Recorded<?> event, UUID key, S state) {
        return new Version<>(key, event.position(), event.eventId(), null, null, state);
    }

    Version<S> closedBy(Recorded<?> event) {
        return new Version<>(key, openedAt, openedBy, event.position(), event.eventId(), state);
    }

    boolean hasSeen(Recorded<?> event) {
        return event.position() <= openedAt;
    }
}
