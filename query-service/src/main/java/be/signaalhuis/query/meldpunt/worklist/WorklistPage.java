package be.signaalhuis.query.meldpunt.worklist;

import java.time.Instant;
import java.util.List;

/**
 * One page of the worklist.
 *
 * @param next cursor of the next page; absent on the last
 * @param total reports on all pages together
 */
record WorklistPage(List<WorklistItem> items, String next, long total, long position, Instant asKnownOn) {}
