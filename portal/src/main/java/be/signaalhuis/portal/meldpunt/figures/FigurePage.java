package be.signaalhuis.portal.meldpunt.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One page of the reports behind a figure.
 *
 * @param total the figure itself
 * @param next where the next page begins; null on the last
 */
record FigurePage(List<Item> items, String next, long total) {

    /** A report as it is counted there. */
    record Item(
            UUID id,
            LocalDate receivedOn,
            String channel,
            String municipalityOfFacts,
            String mainGround,
            String domain,
            List<String> outcomes) {

        Item {
            outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        }
    }
}
