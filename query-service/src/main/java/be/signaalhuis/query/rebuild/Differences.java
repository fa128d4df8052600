package be.signaalhuis.query.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How many rows differ, and which the first of them are. */
record Differences(long count, List<DifferingRow> rows) {

    static final int MOST_NAMED = 20;

    static final Differences NONE = new Differences(0, List.of());

    Differences and(Differences more) {
        return new Differences(
                count + more.count,
                Stream.concat(rows.stream(), more.rows.stream())
                        .limit(MOST_NAMED)
                        .toList());
    }

    /** Where in the log they come from. */
    Long[] positions() {
        return rows.stream()
                .map(DifferingRow::position)
                .filter(Objects::nonNull)
                .toArray(Long[]::new);
    }
}
