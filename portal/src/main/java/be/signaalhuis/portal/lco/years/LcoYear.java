package be.signaalhuis.portal.lco.years;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A year of consultations, as the query-service counts it.
 *
 * @param familyNetwork of the meetings with the client, Eigen Kracht-conferenties
 * @param shares percent of all meetings; null in a year without any
 * @param shareGrown percent of the families with children; null when there are none
 * @param agreementsDue agreements whose first day came in the year
 * @param shareOnTime percent of these; null when there are none
 * @param requestedBy files opened in the year by who asked for them
 */
record LcoYear(
        int year,
        long withClient,
        long withoutClient,
        long careWorkersOnly,
        long familyNetwork,
        long total,
        Shares shares,
        long firstOverleg,
        long familiesWithChildren,
        long target,
        long familiesGrownInTwoDomains,
        BigDecimal shareGrown,
        long agreementsDue,
        long agreementsOnTime,
        BigDecimal shareOnTime,
        FirstMeeting daysToFirstMeeting,
        Map<String, Long> requestedBy,
        String municipality,
        long position,
        Instant asKnownOn,
        String codeListVersion,
        Links links) {

    LcoYear {
        requestedBy = requestedBy == null ? Map.of() : requestedBy;
        shares = shares == null ? Shares.NONE : shares;
        links = links == null ? new Links(Map.of()) : links;
    }

    /** Percentages of the total, with two decimals. */
    record Shares(BigDecimal withClient, BigDecimal withoutClient, BigDecimal careWorkersOnly, BigDecimal total) {

        static final Shares NONE = new Shares(null, null, null, null);
    }

    /**
     * From the opening of a file to its first meeting.
     *
     * @param files that were opened in the year and met
     * @param median days; null when there are none
     */
    record FirstMeeting(long files, Long median) {}

    /** @param figures id of each figure, by its field */
    record Links(Map<String, String> figures) {

        Links {
            figures = figures == null ? Map.of() : Map.copyOf(figures);
        }
    }

    public boolean isEmpty() {
        return total == 0 && requestedBy.isEmpty() && agreementsDue == 0;
    }

    /** How much of the target was reached, for a bar of a hundred long. */
    public long reached() {
        return target == 0 ? 0 : Math.min(100, 100 * familiesWithChildren / target);
    }
}
