package be.signaalhuis.portal.gebiedsscan.matrix;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * In which order the neighbourhoods stand, in chart and table alike.
 *
 * @param by {@code naam}, {@code totaal}, {@code trend} or a life domain
 */
record Order(String by, boolean largestFirst) {

    static final String PARAMETER = "volgorde";
    static final String NAME = "naam";
    static final String TOTAL = "totaal";
    static final String TREND = "trend";
    static final Order USUAL = new Order(TOTAL, true);

    /** What is unknown is the usual one. */
    static Order of(String text, List<String> columns) {
        var largestFirst = text.startsWith("-");
        var by = largestFirst ? text.substring(1) : text;
        return List.of(NAME, TOTAL, TREND).contains(by) || columns.contains(by) ? new Order(by, largestFirst) : USUAL;
    }

    /** How an address says it; empty for the usual one. */
    String text() {
        return equals(USUAL) ? "" : (largestFirst ? "-" : "") + by;
    }

    /** The order that its heading leads to: a second time the other way round. */
    Order then(String other) {
        return other.equals(by) ? new Order(by, !largestFirst) : new Order(other, !other.equals(NAME));
    }

    /** Value of {@code aria-sort} for a heading; null when it is sorted by something else. */
    String now(String heading) {
        return !heading.equals(by) ? null : largestFirst ? "descending" : "ascending";
    }

    /** @param columns the life domains, in the order of the cells of a row */
    List<Row> sort(List<Row> rows, List<String> columns) {
        var byName = Comparator.comparing(Row::name, Collator.getInstance(LocaleContextHolder.getLocale()));
        if (by.equals(NAME)) {
            return rows.stream()
                    .sorted(largestFirst ? byName.reversed() : byName)
                    .toList();
        }
        var byCount = Comparator.<Row>comparingLong(row -> count(row, columns.indexOf(by)));
        return rows.stream()
                .sorted((largestFirst ? byCount.reversed() : byCount).thenComparing(byName))
                .toList();
    }

    private long count(Row row, int column) {
        return switch (by) {
            case TOTAL -> row.total().count();
            case TREND -> row.trend() == null ? 0 : row.trend().signed();
            default -> row.cells().get(column).count();
        };
    }
}
