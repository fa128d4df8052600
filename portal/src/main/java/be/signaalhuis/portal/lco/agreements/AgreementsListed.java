package be.signaalhuis.portal.lco.agreements;

import java.time.Instant;
import java.util.List;

/**
 * One page of agreements, those first that are due first.
 *
 * @param next where the next page begins; null on the last
 * @param total agreements on all pages together
 */
record AgreementsListed(List<AgreementFound> items, String next, long total, Instant asKnownOn) {}
