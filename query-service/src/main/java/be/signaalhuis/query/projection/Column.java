package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.function.Function;

/** Makes one SQL array out of one property of many rows, so that a batch takes one statement. */
public final class Column {

    private Column() {}

    /** The texts of a property, row by row; SQL casts them to the column's type. */
    public static <R> String[] of(Collection<R> rows, Function<R, ?> property) {
        return rows.stream().map(property).map(Column::text).toArray(String[]::new);
    }

    /** For a property with many codes: joined, for SQL has no arrays of unequal arrays. */
    public static <R> String[] ofMany(Collection<R> rows, Function<R, ? extends Collection<String>> property) {
        return rows.stream().map(row -> String.join(",", property.apply(row))).toArray(String[]::new);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
