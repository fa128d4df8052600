package be.signaalhuis.query.audit.trail;

import java.time.Instant;
import java.util.List;

/**
 * One page of events.
 *
 * @param next what {@code after} must be for the next page; absent on the last
 * @param previous what {@code after} must be, with the other order, for the page before; absent on an empty page
 */
record TrailPage(List<TrailEvent> items, String next, String previous, long position, Instant asKnownOn) {}
