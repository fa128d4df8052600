package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.values.NamedValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What the views knew of a file when one of its events had happened.
 *
 * @param sequence of that event in its file
 * @param last of the newest event of the file
 */
record StateAfter(
        UUID stream,
        String kind,
        long sequence,
        long last,
        long position,
        Instant recordedAt,
        String type,
        UUID eventId,
        List<Part> views) {

    StateAfter {
        views = views.stream().sorted(Comparator.comparing(Part::isOfSeveral)).toList();
    }

    /** The number of the event that a file begins with. */
    static final long FIRST = 0;

    /**
     * The rows of one table of a view.
     *
     * @param more whether there are more, which came before these
     */
    record Part(String view, String table, List<Row> rows, boolean more) {

        /** What tells of the file as a whole comes first. */
        public boolean isOfSeveral() {
            return rows.size() > 1;
        }
    }

    /** One row, by what tells it apart from the others. */
    record Row(Map<String, JsonNode> key, Map<String, JsonNode> fields) {

        Row {
            key = key == null ? Map.of() : key;
        }

        public List<NamedValue> name() {
            return named(key);
        }

        public List<NamedValue> values() {
            return named(fields);
        }

        private static List<NamedValue> named(Map<String, JsonNode> all) {
            return all.entrySet().stream()
                    .flatMap(one -> NamedValue.in(one.getKey(), one.getValue()).stream())
                    .toList();
        }
    }
}
