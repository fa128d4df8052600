package be.signaalhuis.query.lco.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the register, the last opened first.
 *
 * @param on the day against which agreements are overdue and meetings are to come
 * @param next cursor of the next page; absent on the last
 * @param total files on all pages together
 * @param notSearched files that a text was not sought in, for there were too many: the oldest
 */
record OverlegPage(
        List<OverlegItem> items,
        LocalDate on,
        String next,
        long total,
        long notSearched,
        long position,
        Instant asKnownOn) {}
