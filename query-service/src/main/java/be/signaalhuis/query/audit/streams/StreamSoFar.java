package be.signaalhuis.query.audit.streams;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A file up to one of its events.
 *
 * @param sequence number of that event
 * @param position of that event in the whole log
 * @param positions of it and of those before
 * @param named every id that they name, and that of the file: rows about it or about a part of it are found by these
 */
record StreamSoFar(
        UUID stream,
        long sequence,
        long position,
        UUID eventId,
        String type,
        Instant recordedAt,
        List<Long> positions,
        Set<UUID> named) {

    StateMoment moment() {
        return new StateMoment(sequence, position, recordedAt, type, eventId);
    }
}
