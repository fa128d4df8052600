package be.signaalhuis.portal.followup.items;

import java.time.Instant;
import java.util.List;

/**
 * One page of items.
 *
 * @param next where the next page begins; null on the last
 * @param total items on all pages together
 */
record ItemsFound(List<Item> items, String next, long total, Instant asKnownOn) {}
