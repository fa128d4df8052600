package be.signaalhuis.portal.gebiedsscan.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The signals of an area by first day observed.
 *
 * @param next where the next page begins; null on the last
 * @param total signals on all pages together
 */
record Seen(List<Item> items, String next, long total) {

    /**
     * One signal; of a shielded one only what figures say of it anyway.
     *
     * @param id null when shielded
     */
    record Item(
            UUID id,
            LocalDate observedOn,
            LocalDate observedUntil,
            String observedAs,
            Instant recordedAt,
            String theme,
            String subtype,
            String lifeDomain,
            String source,
            String certainty,
            Grading grading,
            Boolean shielded) {

        public String address() {
            return id == null ? null : "/signalen/" + id;
        }

        /** Whether it was seen on more than one day. */
        public boolean hasUntil() {
            return observedUntil != null && !observedUntil.equals(observedOn);
        }
    }

    /** How reliable the source is, how sure the information, and what may be done with it (4x4). */
    record Grading(String source, String information, String handling) {

        public String text() {
            return source + information;
        }
    }
}
