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

    /** Outside these PostgreSQL or the calendar of the desk has nothing to say. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Moment of(String text, Supplier<Issue> issue) {
        try {
            return text.length() == 10 ? endOf(LocalDate.parse(text), issue) : new Moment(instant(text), false, issue);
        } catch (DateTimeException | ArithmeticException e) {
            throw Refused.input(issue.get());
        }
    }

    /** A plus sign that was not encoded in a URL arrives as a space. */
    private static Instant instant(String text) {
        var at = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static Moment endOf(LocalDate day, Supplier<Issue> issue) {
        var end = day.plusDays(1).atStartOfDay(BELGIUM).toInstant().minus(1, ChronoUnit.MICROS);
        return new Moment(end, true, issue);
    }

    /** The moment, or now for today's date; a later one is refused, for nobody knows it yet. */
    Instant notAfter(Instant now) {
        if (!at.isAfter(now)) {
            return at;
        }
        if (isDate && at.atZone(BELGIUM).toLocalDate().equals(now.atZone(BELGIUM).toLocalDate())) {
            return now;
        }
        throw Refused.input(issue.get());
    }
}
