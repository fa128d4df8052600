package be.signaalhuis.query.reading;

import be.signaalhuis.eventstore.refusal.Issue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What was recorded between two moments.
 *
 * @param from the first moment, or null for the beginning of the log
 * @param after the first moment that is not in it any more, or null for the end of the log
 */
public record RecordedPeriod(Instant from, Instant after) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** PostgreSQL need not know the year 999999999. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * @param from query parameter: an instant, a date-time with offset, or a date (its start in Belgium); or null
     * @param until query parameter in the same forms, itself in the period (of a date its whole day); or null
     */
    public static RecordedPeriod of(String from, String until) {
        var check = QuestionCheck.ofParameters();
        var first = from == null ? null : start(Moment.of(from, () -> Issue.query("from", "momentInvalid")));
        var last = until == null
                ? null
                : Moment.of(until, () -> Issue.query("until", "momentInvalid")).at();
        if (first != null && last != null && last.isBefore(first)) {
            check.wrong("until", "periodReversed");
        }
        check.end();
        return new RecordedPeriod(within(first), last == null ? null : within(last.plus(1, ChronoUnit.MICROS)));
    }

    private static Instant start(Moment from) {
        return from.isDate()
                ? from.at().atZone(BELGIUM).toLocalDate().atStartOfDay(BELGIUM).toInstant()
                : from.at();
    }

    private static Instant within(Instant moment) {
        return moment != null && moment.isAfter(LATEST) ? LATEST : moment;
    }
}
