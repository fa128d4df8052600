package be.signaalhuis.portal.meldpunt.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One page of the worklist.
 *
 * @param next where the next page begins; null on the last
 * @param total reports on all pages together
 */
record ReportsFound(List<Row> items, String next, long total, Instant asKnownOn) {

    /** @param grounds all of them, the main one included */
    record Row(
            UUID id,
            String status,
            Instant recordedAt,
            LocalDate receivedOn,
            String channel,
            String municipalityOfFacts,
            String mainGround,
            List<String> grounds,
            String domain,
            boolean outsideServiceArea,
            String externalReference) {

        public int furtherGrounds() {
            return Math.max(0, grounds.size() - 1);
        }
    }
}
