package be.signaalhuis.query.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** By what a list is sorted, and which end comes first. */
public record Sort(Key key, boolean latestFirst) {

    /** What a column holds. */
    public enum Kind {
        DAY("date"),
        MOMENT("timestamptz");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    /**
     * Something a list can be sorted by.
     *
     * @param field as questions name it
     * @param tie the column, of UUIDs, that decides between equals
     */
    public record Key(String field, String column, Kind kind, String tie) {}

    /** @param text a field, with a minus for the latest first */
    public static Optional<Sort> of(String text, List<Key> keys) {
        var latestFirst = text.startsWith("-");
        var field = latestFirst ? text.substring(1) : text;
        return keys.stream().filter(key -> key.field.equals(field)).findFirst().map(key -> new Sort(key, latestFirst));
    }

    /** The condition for rows behind the last row of the page before: its value {@code :last}, its tie {@code :lastId}. */
    public String behindLast() {
        var sign = latestFirst ? "<" : ">";
        return "(%s, %s) %s (:last::%s, :lastId::uuid)".formatted(key.column, key.tie, sign, key.kind.type);
    }

    public String orderBy() {
        var direction = latestFirst ? "desc" : "asc";
        return "%s %s, %s %s".formatted(key.column, direction, key.tie, direction);
    }

    /** Whether a text can be a value of the column: a cursor comes from outside. */
    public boolean isValue(String text) {
        try {
            return switch (key.kind) {
                case DAY -> isUsual(LocalDate.parse(text));
                case MOMENT -> isUsual(LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC));
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUsual(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
