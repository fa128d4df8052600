package be.signaalhuis.portal.lco.years;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of the events that a figure is made of.
 *
 * @param value the figure itself
 * @param next where the next page begins; null on the last
 */
record LcoFigure(long value, List<Item> items, String next, long position, Instant asKnownOn) {

    /**
     * One event.
     *
     * @param streamId file that it is of
     */
    record Item(long position, UUID streamId, String type, Instant recordedAt) {}
}
