package be.signaalhuis.query.signals.bottlenecks;

import java.time.Instant;
import java.util.List;

/**
 * One page of bottlenecks.
 *
 * @param next cursor of the next page; absent on the last
 * @param total bottlenecks on all pages together
 */
record BottleneckPage(List<BottleneckItem> items, String next, long total, long position, Instant asKnownOn) {}
