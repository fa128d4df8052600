package be.signaalhuis.query.projection;

import be.signaalhuis.query.copying.CopyRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a view's rows: each names its column once, to be written, and gives the way to read it back. */
public final class Fields<R> {

    private final List<Kept<R>> kept = new ArrayList<>();
    private final Consumer<Kept<R>> whole;

    public Fields() {
        this(field -> {});
    }

    private Fields(Consumer<Kept<R>> whole) {
        this.whole = whole;
    }

    /** The fields of a part, in the same row as those of the whole. */
    public <P> Fields<P> part(Function<R, P> part) {
        return new Fields<>(field -> keep(field.within(part)));
    }

    public Field<UUID> id(String column, Function<R, UUID> property) {
        keep(column, "uuid", property, CopyRows::id);
        return row -> row.getObject(column, UUID.class);
    }

    public Field<Long> number(String column, Function<R, Long> property) {
        keep(column, "bigint", property, CopyRows::number);
        return row -> row.getObject(column, Long.class);
    }

    public Field<Boolean> flag(String column, Function<R, Boolean> property) {
        keep(column, "boolean", property, CopyRows::flag);
        return row -> row.getObject(column, Boolean.class);
    }

    public Field<LocalDate> day(String column, Function<R, LocalDate> property) {
        keep(column, "date", property, CopyRows::day);
        return row -> row.getObject(column, LocalDate.class);
    }

    /** A point in time, to the microsecond. */
    public Field<Instant> moment(String column, Function<R, Instant> property) {
        keep(column, "timestamptz", property, CopyRows::moment);
        return row -> {
            var moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        };
    }

    public Field<String> text(String column, Function<R, String> property) {
        keep(column, "text", property, CopyRows::text);
        return row -> row.getString(column);
    }

    /** One of a few values, each kept by its name. */
    public <V extends Enum<V>> Field<V> named(String column, Function<R, V> property, Function<String, V> byName) {
        keep(column, "text", property, (copy, name) -> copy.text(name == null ? null : name.name()));
        return row -> {
            var name = row.getString(column);
            return name == null ? null : byName.apply(name);
        };
    }

    /** Any number of codes, none of them with a comma; the column is never null, but may be empty. */
    public Field<List<String>> codes(String column, Function<R, List<String>> property) {
        var value = "string_to_array(" + column + ", ',')";
        keep(new Kept<>(
                column,
                "text",
                value,
                rows -> Column.ofMany(rows, property),
                (copy, row) -> copy.texts(property.apply(row))));
        return row -> List.of((String[]) row.getArray(column).getArray());
    }

    /** Bytes as they are. */
    public Field<byte[]> bytes(String column, Function<R, byte[]> property) {
        keep(new Kept<>(
                column,
                "bytea",
                column,
                rows -> rows.stream().map(property).toArray(byte[][]::new),
                (copy, row) -> copy.bytes(property.apply(row))));
        return row -> row.getBytes(column);
    }

    /** The names of all columns, with commas between them. */
    String columns() {
        return kept.stream().map(Kept::column).collect(Collectors.joining(", "));
    }

    /** Writes a row, column by column in the order of {@link #columns()}. */
    void copy(R row, CopyRows rows) {
        rows.startRow(kept.size());
        for (var field : kept) {
            field.copied().accept(rows, row);
        }
    }

    List<Kept<R>> kept() {
        return List.copyOf(kept);
    }

    public void keepAll(Fields<R> others) {
        others.kept.forEach(this::keep);
    }

    private <V> void keep(String column, String type, Function<R, V> property, BiConsumer<CopyRows, V> copied) {
        keep(new Kept<>(
                column,
                type,
                column,
                rows -> Column.of(rows, property),
                (copy, row) -> copied.accept(copy, property.apply(row))));
    }

    private void keep(Kept<R> field) {
        kept.add(field);
        whole.accept(field);
    }
}
