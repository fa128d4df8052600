package be.signaalhuis.portal.meldpunt.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reports that may tell of the same facts.
 *
 * @param compared how many reports were looked at
 */
record Similar(List<Report> items, int compared) {

    Similar {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Those that agree in more than one thing, if more than one was asked, or in the name of the other party. */
    List<Report> best(int asked) {
        return items.stream().filter(one -> one.isClose(asked)).toList();
    }

    List<Report> others(int asked) {
        return items.stream().filter(one -> !one.isClose(asked)).toList();
    }

    /** @param matches in what it agrees: PLACE, DATE, GROUND, OTHER_PARTY */
    record Report(
            UUID id,
            String status,
            LocalDate receivedOn,
            LocalDate occurredFrom,
            String municipality,
            String area,
            List<String> grounds,
            String domain,
            OtherParty otherParty,
            String externalReference,
            List<String> matches) {

        private boolean isClose(int asked) {
            return matches.size() >= Math.min(2, asked) || matches.contains("OTHER_PARTY");
        }

        /** The name of the other party; null when there is none or it was erased. */
        public String name() {
            return otherParty != null && otherParty.name() instanceof String name ? name : null;
        }
    }

    /** @param name a text, or an object that says it was erased */
    record OtherParty(String kind, Object name) {}
}
