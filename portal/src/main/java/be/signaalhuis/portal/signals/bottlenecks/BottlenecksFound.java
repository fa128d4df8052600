package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One page of bottlenecks.
 *
 * @param next where the next page begins; null on the last
 * @param total bottlenecks on all pages together
 */
record BottlenecksFound(List<Item> items, String next, long total, Instant asKnownOn) {

    /**
     * @param signals how many are bundled in it
     * @param unanswered escalations whose answer is waited for
     */
    record Item(
            UUID id,
            String state,
            Personal title,
            String lifeDomain,
            LocalDate formedOn,
            String coordinator,
            List<String> services,
            int signals,
            long unanswered,
            LocalDate tackledOn) {

        Item {
            services = services == null ? List.of() : List.copyOf(services);
        }
    }
}
