package be.signaalhuis.portal.audit.events;

import java.time.Instant;
import java.util.List;

/**
 * One page of events.
 *
 * @param next where the next page begins; null on the last
 */
record EventsFound(List<LoggedEvent> items, String next, long position, Instant asKnownOn) {}
