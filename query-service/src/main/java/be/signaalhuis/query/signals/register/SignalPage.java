package be.signaalhuis.query.signals.register;

import java.time.Instant;
import java.util.List;

/**
 * One page of signals.
 *
 * @param next cursor of the next page; absent on the last
 * @param total signals on all pages together
 */
record SignalPage(List<SignalItem> items, String next, long total, long position, Instant asKnownOn) {}
