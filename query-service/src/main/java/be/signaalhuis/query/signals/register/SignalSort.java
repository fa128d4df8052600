package be.signaalhuis.query.signals.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * By what a list of signals is sorted, and which end comes first. Of equals the event that brought their state about
 * decides: at one position of the log it is as lasting as the signal's id, and tells nobody which signal it is.
 */
record SignalSort(By by, boolean latestFirst) {

    static final SignalSort DEFAULT = new SignalSort(By.OBSERVED_ON, true);
    static final SignalSort OLDEST_FIRST = new SignalSort(By.OBSERVED_ON, false);

    enum By {
        OBSERVED_ON("observedOn", "observed_from", "date"),
        RECORDED_AT("recordedAt", "recorded_at", "timestamptz");

        private final String field;
        private final String column;
        private final String type;

        By(String field, String column, String type) {
            this.field = field;
            this.column = column;
            this.type = type;
        }
    }

    static Optional<SignalSort> of(String text) {
        if (text == null) {
            return Optional.of(DEFAULT);
        }
        var latestFirst = text.startsWith("-");
        var field = latestFirst ? text.substring(1) : text;
        for (var by : By.values()) {
            if (by.field.equals(field)) {
                return Optional.of(new SignalSort(by, latestFirst));
            }
        }
        return Optional.empty();
    }

    /** The condition for rows behind the last row of the page before. */
    String behindLast() {
        return "(%s, opened_by) %s (:last::%s, :lastId::uuid)".formatted(by.column, latestFirst ? "<" : ">", by.type);
    }

    String orderBy() {
        var direction = latestFirst ? "desc" : "asc";
        return "%s %s, opened_by %s".formatted(by.column, direction, direction);
    }

    String valueOf(SignalItem item) {
        return switch (by) {
            case OBSERVED_ON -> item.observedOn().toString();
            case RECORDED_AT -> item.recordedAt().toString();
        };
    }

    /** Whether a text can be a value of the column: a cursor comes from outside. */
    boolean isValue(String text) {
        try {
            return switch (by) {
                case OBSERVED_ON -> isUsual(LocalDate.parse(text));
                case RECORDED_AT -> isUsual(LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC));
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUsual(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
