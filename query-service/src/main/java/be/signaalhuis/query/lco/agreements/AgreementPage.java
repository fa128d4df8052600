package be.signaalhuis.query.lco.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of agreements, those first that are due first.
 *
 * @param on the day against which they are overdue or not
 * @param next cursor of the next page; absent on the last
 * @param total agreements on all pages together
 */
record AgreementPage(
        List<AgreementItem> items, LocalDate on, String next, long total, long position, Instant asKnownOn) {}
