package be.signaalhuis.portal.meldpunt.worklist;

import java.util.List;

/**
 * A heading that sorts: a second time the other way round.
 *
 * @param text key of the heading
 * @param now value of {@code aria-sort}; null when the list is sorted by something else
 * @param address of the list sorted by it
 */
record SortedHeading(String text, String now, String address) {

    static List<SortedHeading> of(WorklistFilter filter) {
        return List.of(
                of("worklist.receivedOn", "receivedOn", filter), of("worklist.recordedAt", "recordedAt", filter));
    }

    private static SortedHeading of(String text, String field, WorklistFilter filter) {
        var latestFirst = filter.order().equals("-" + field);
        var earliestFirst = filter.order().equals(field);
        return new SortedHeading(
                text,
                latestFirst ? "descending" : earliestFirst ? "ascending" : null,
                filter.orderedBy(latestFirst ? field : "-" + field).list(null));
    }
}
