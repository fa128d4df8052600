package be.signaalhuis.query.gebiedsscan.matrix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A period as it is soonest counted: its months, and at each end half a month of days at most. A month of which the
 * period has more than half is taken whole, less its other days.
 *
 * @param first the first of the months; after the last when there are none
 * @param over ranges of days that are counted beside the months, each in one month
 * @param missing ranges of days that are in the months but not in the period, each in one month
 */
record MonthsAndDays(YearMonth first, YearMonth last, List<Period> over, List<Period> missing) {

    static MonthsAndDays of(Period period) {
        var begin = YearMonth.from(period.from());
        var end = YearMonth.from(period.until());
        var first = isMostOf(begin, period) ? begin : begin.plusMonths(1);
        var last = isMostOf(end, period) ? end : end.minusMonths(1);
        var over = new ArrayList<Period>();
        var missing = new ArrayList<Period>();
        if (first.isAfter(begin)) {
            addTo(over, period.from(), earlier(begin.atEndOfMonth(), period.until()));
        } else {
            addTo(missing, begin.atDay(1), period.from().minusDays(1));
        }
        if (last.equals(end)) {
            addTo(missing, period.until().plusDays(1), end.atEndOfMonth());
        } else if (end.isAfter(begin)) {
            addTo(over, end.atDay(1), period.until());
        }
        return new MonthsAndDays(first, last, List.copyOf(over), List.copyOf(missing));
    }

    boolean hasMonths() {
        return !first.isAfter(last);
    }

    private static boolean isMostOf(YearMonth month, Period period) {
        var from = period.from().isAfter(month.atDay(1)) ? period.from() : month.atDay(1);
        var until = earlier(period.until(), month.atEndOfMonth());
        return 2 * (until.toEpochDay() - from.toEpochDay() + 1) > month.lengthOfMonth();
    }

    private static void addTo(List<Period> ranges, LocalDate from, LocalDate until) {
        if (!from.isAfter(until)) {
            ranges.add(new Period(from, until));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
