package be.signaalhuis.portal.lists;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading that sorts: a second time the other way round.
 *
 * @param text key of the heading
 * @param now value of {@code aria-sort}; null when the list is sorted by something else
 * @param address of the list sorted by it
 */
public record SortedHeading(String text, String now, String address) {

    /**
     * @param texts first part of the keys
     * @param fields that the list can be sorted by
     */
    public static List<SortedHeading> of(Filter filter, String texts, String... fields) {
        return Stream.of(fields)
                .map(field -> of(texts + "." + field, field, filter))
                .toList();
    }

    private static SortedHeading of(String text, String field, Filter filter) {
        var latestFirst = filter.order().equals("-" + field);
        var earliestFirst = filter.order().equals(field);
        return new SortedHeading(
                text,
                latestFirst ? "descending" : earliestFirst ? "ascending" : null,
                filter.orderedBy(latestFirst ? field : "-" + field).list(null));
    }
}
