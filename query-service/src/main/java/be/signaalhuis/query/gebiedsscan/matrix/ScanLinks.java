package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.reading.Known;
import java.util.Map;

/**
 * Where an answer leads to.
 *
 * @param self leads to this same answer again, also when more is known
 * @param figures the id of each figure, by where it stands in the answer, for {@code /v1/figures/{figure}/…}
 */
record ScanLinks(String self, Map<String, String> figures) {

    static ScanLinks of(String path, Known known, Period period, boolean all, Map<String, String> figures) {
        var query = new StringBuilder();
        add(query, "from", period.fromOrNull());
        add(query, "until", period.untilOrNull());
        add(query, "all", all ? true : null);
        add(query, "asKnownOn", known.asKnownOn());
        return new ScanLinks(path + query, figures);
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
        }
    }
}
