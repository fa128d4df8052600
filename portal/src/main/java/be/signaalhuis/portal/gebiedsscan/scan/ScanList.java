package be.signaalhuis.portal.gebiedsscan.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The scans of a municipality. */
record ScanList(List<Item> items) {

    /**
     * One scan.
     *
     * @param state CONCEPT, VALIDATED or ADOPTED, of its newest version
     * @param filled cells in which somebody wrote something, out of {@code cells}
     */
    record Item(
            UUID id,
            int scanVersion,
            String state,
            Words title,
            List<String> areas,
            LocalDate from,
            LocalDate until,
            long cells,
            long filled,
            Author opened,
            List<Edition> adopted) {

        boolean covers(String area) {
            return areas.contains(area);
        }
    }
}
