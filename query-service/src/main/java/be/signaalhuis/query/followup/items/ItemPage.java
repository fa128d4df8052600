package be.signaalhuis.query.followup.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of items, the last noted first.
 *
 * @param on the day against which they are overdue or not
 * @param next cursor of the next page; absent on the last
 * @param total items on all pages together
 */
record ItemPage(List<FollowUpShown> items, LocalDate on, String next, long total, long position, Instant asKnownOn) {}
