package be.signaalhuis.query.projection;

import be.signaalhuis.query.copying.CopyRows;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How a field of many rows is written: as one array of a statement, each element of which becomes one
 * value, or row by row into a copy.
 *
 * @param type SQL type of the elements
 * @param value SQL that makes of an element, by the name of its column, what the column keeps
 * @param elements the elements, row by row
 * @param copied writes the value of one row
 */
record Kept<R>(
        String column,
        String type,
        String value,
        Function<Collection<R>, Object[]> elements,
        BiConsumer<CopyRows, R> copied) {

    String array() {
        return ":%s::%s[]".formatted(column, type);
    }

    <W> Kept<W> within(Function<W, R> part) {
        return new Kept<>(
                column,
                type,
                value,
                rows -> elements.apply(rows.stream().map(part).toList()),
                (copy, row) -> copied.accept(copy, part.apply(row)));
    }
}
