package be.signaalhuis.portal.audit.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of the events that a figure is made of.
 *
 * @param next where the next page begins; null on the last
 */
record FigureBehind(List<Item> items, String next) {

    /** @param streamId file that it is of; null when that is shielded */
    record Item(long position, UUID eventId, UUID streamId, String type, Instant recordedAt) {}
}
