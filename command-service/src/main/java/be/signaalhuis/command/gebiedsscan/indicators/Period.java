package be.signaalhuis.command.gebiedsscan.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a value is of, both included. */
record Period(LocalDate from, LocalDate until) {

    /** A year {@code 2021}, a month {@code 2021-03}, a day, or two days with a slash between them; else empty. */
    static Optional<Period> read(String text) {
        try {
            if (text.matches("\\d{4}")) {
                var year = Year.parse(text);
                return Optional.of(new Period(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                var month = YearMonth.parse(text);
                return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            var days = text.split("/", -1);
            var period = new Period(day(days[0]), day(days[days.length - 1]));
            return days.length <= 2 && !period.until().isBefore(period.from()) ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(text);
    }
}
