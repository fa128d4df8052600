package be.signaalhuis.portal.signals.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One page of signals.
 *
 * @param next where the next page begins; null on the last
 * @param total signals on all pages together
 */
public record SignalsFound(List<Row> items, String next, long total, Instant asKnownOn) {

    /**
     * @param id null for what another organisation keeps to itself: of that only figures tell
     * @param used whether it is worked with anywhere
     * @param reviewReasons why somebody should look at it; none when nobody need
     */
    public record Row(
            UUID id,
            String status,
            LocalDate observedOn,
            LocalDate observedUntil,
            String observedAs,
            Instant recordedAt,
            String theme,
            String subtype,
            String lifeDomain,
            String policyDomain,
            String source,
            String area,
            String certainty,
            Grade grading,
            String sharing,
            String externalReference,
            Boolean used,
            List<String> reviewReasons,
            Boolean shielded) {

        public Row {
            used = Boolean.TRUE.equals(used);
            shielded = Boolean.TRUE.equals(shielded);
            reviewReasons = reviewReasons == null ? List.of() : List.copyOf(reviewReasons);
        }

        public boolean counts() {
            return !shielded && "LOGGED".equals(status);
        }
    }

    /** How good the source is, how sure the information, and what may be done with it. */
    public record Grade(String source, String information, String handling) {

        @Override
        public String toString() {
            return source + information + " " + handling;
        }
    }
}
