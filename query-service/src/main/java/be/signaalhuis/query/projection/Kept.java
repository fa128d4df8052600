package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.function.Function;

/**
 * How a field of many rows is written at once: as one array, each element of which becomes one value.
 *
 * @param type SQL type of the elements
 * @param value SQL that makes of an element, by the name of its column, what the column keeps
 * @param elements the elements as text, row by row
 */
record Kept<R>(String column, String type, String value, Function<Collection<R>, String[]> elements) {

    String array() {
        return ":%s::%s[]".formatted(column, type);
    }

    <W> Kept<W> within(Function<W, R> part) {
        return new Kept<>(
                column,
                type,
                value,
                rows -> elements.apply(rows.stream().map(part).toList()));
    }
}
