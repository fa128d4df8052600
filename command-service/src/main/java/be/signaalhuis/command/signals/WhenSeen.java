package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** When a signal was observed, as it is sent: a day, a period, or a month such as {@code 2021-03}; one of the three. */
record WhenSeen(LocalDate on, LocalDate from, LocalDate until, String month) {

    private static final int LENGTH = "yyyy-mm".length();

    /** Null when nothing was said. */
    Observed toObserved() {
        boolean period = from != null || until != null;
        if ((on == null ? 0 : 1) + (period ? 1 : 0) + (month == null ? 0 : 1) > 1) {
            throw Refused.input(Issue.body("observedOn", "observedInTwoWays"));
        }
        if (period) {
            return new Observed(from, until, Observed.PERIOD);
        }
        if (month != null) {
            var whole = whole(month);
            return new Observed(whole.atDay(1), whole.atEndOfMonth(), Observed.MONTH);
        }
        return on == null ? null : Observed.on(on);
    }

    private static YearMonth whole(String month) {
        try {
            if (month.length() == LENGTH) {
                return YearMonth.parse(month);
            }
        } catch (DateTimeException noMonth) {
            // Told below, like every other text.
        }
        throw Refused.input(Issue.body("observedMonth", "monthInvalid"));
    }
}
