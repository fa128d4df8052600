package be.signaalhuis.query.gebiedsscan.controls;

import java.time.Instant;
import java.util.List;

/**
 * The targeted controls of a municipality, last planned first.
 *
 * @param next cursor of the next page; absent on the last
 * @param total how many the question finds on all pages
 */
record ControlList(List<ControlItem> items, String next, long total, long position, Instant asKnownOn) {}
