package be.signaalhuis.query.reading;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * A recorded time that somebody asks about.
 *
 * @param at the moment itself; of a date its last microsecond in Belgium
 * @param isDate whether only a day was given, which may be today although today is not over
 * @param issue what to say when the moment is not in the past
 */
record Moment(Instant at, boolean isDate, Supplier<Issue> issue) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** Whatever lies before is as good as this, and PostgreSQL need not know the year -999999999. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    static Moment of(String text, Supplier<Issue> issue) {
        try {
            var isDate = text.length() == 10;
            var at = isDate ? endOf(LocalDate.parse(text)) : instant(text);
            return new Moment(at.isBefore(EARLIEST) ? EARLIEST : at, isDate, issue);
        } catch (DateTimeException | ArithmeticException e) {
            throw Refused.input(issue.get());
        }
    }

    /** A plus sign that was not encoded in a URL arrives as a space. */
    private static Instant instant(String text) {
        var at = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BELGIUM).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** The moment, or now for today's date; a later one is refused, for nobody knows it yet. */
    Instant notAfter(Instant now) {
        if (!at.isAfter(now)) {
            return at;
        }
        if (isDate
                && at.atZone(BELGIUM).toLocalDate().equals(now.atZone(BELGIUM).toLocalDate())) {
            return now;
        }
        throw Refused.input(issue.get());
    }
}
