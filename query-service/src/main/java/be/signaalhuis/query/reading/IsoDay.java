package be.signaalhuis.query.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as questions write it, {@code 2026-05-01}; a year of more digits is none that PostgreSQL must know. */
public final class IsoDay {

    private static final int LENGTH = "yyyy-mm-dd".length();

    private IsoDay() {}

    /** Empty when the text is no such day. */
    public static Optional<LocalDate> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
