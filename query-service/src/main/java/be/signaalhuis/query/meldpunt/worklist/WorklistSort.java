package be.signaalhuis.query.meldpunt.worklist;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** By what a worklist is sorted, and which end comes first. */
record WorklistSort(By by, boolean latestFirst) {

    static final WorklistSort DEFAULT = new WorklistSort(By.RECEIVED_ON, true);

    enum By {
        RECEIVED_ON("receivedOn", "received_on", "date"),
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

    static Optional<WorklistSort> of(String text) {
        if (text == null) {
            return Optional.of(DEFAULT);
        }
        var latestFirst = text.startsWith("-");
        var field = latestFirst ? text.substring(1) : text;
        for (var by : By.values()) {
            if (by.field.equals(field)) {
                return Optional.of(new WorklistSort(by, latestFirst));
            }
        }
        return Optional.empty();
    }

    /** The condition for rows behind the last row of the page before. */
    String behindLast() {
        return "(%s, report_id) %s (:last::%s, :lastId::uuid)".formatted(by.column, latestFirst ? "<" : ">", by.type);
    }

    String orderBy() {
        var direction = latestFirst ? "desc" : "asc";
        return "%s %s, report_id %s".formatted(by.column, direction, direction);
    }

    String valueOf(WorklistItem item) {
        return switch (by) {
            case RECEIVED_ON -> item.receivedOn().toString();
            case RECORDED_AT -> item.recordedAt().toString();
        };
    }

    /** Whether a text can be a value of the column: a cursor comes from outside. */
    boolean isValue(String text) {
        try {
            return switch (by) {
                case RECEIVED_ON -> isUsual(LocalDate.parse(text));
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
