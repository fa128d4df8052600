package be.signaalhuis.portal.gebiedsscan.why;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of the events that a figure is made of.
 *
 * @param next cursor of the next page; null on the last
 */
record EventsBehind(String figure, long value, List<Item> items, String next, long position, Instant asKnownOn) {

    /**
     * One event.
     *
     * @param streamId what it happened to; null when it is shielded
     */
    record Item(long position, UUID eventId, UUID streamId, String type, Instant recordedAt, Boolean shielded) {}
}
