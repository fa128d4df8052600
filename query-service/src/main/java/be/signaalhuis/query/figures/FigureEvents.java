package be.signaalhuis.query.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of the events that a figure is made of, in the order of the log.
 *
 * @param value the figure itself; what it counts has one event or more
 * @param next cursor of the next page; absent on the last
 */
record FigureEvents(
        String figure, BigDecimal value, List<Behind> items, String next, long position, Instant asKnownOn) {

    /**
     * One event.
     *
     * @param eventId absent when shielded, as is the stream
     * @param type name of the event
     * @param shielded true when it counts here but its file is not for this reader
     */
    record Behind(long position, UUID eventId, UUID streamId, String type, Instant recordedAt, Boolean shielded) {}
}
