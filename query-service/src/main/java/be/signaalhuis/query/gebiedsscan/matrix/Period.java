package be.signaalhuis.query.gebiedsscan.matrix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Days, both included; open ends are as far as days are written with four digits. */
record Period(LocalDate from, LocalDate until) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Either may be null: the period is open there. */
    static Period of(LocalDate from, LocalDate until) {
        return new Period(from == null ? FIRST : from, until == null ? LAST : until);
    }

    /** The first day of the first month that lies in it as a whole, or would. */
    LocalDate firstMonth() {
        var start = from.withDayOfMonth(1);
        return start.equals(from) ? from : start.plusMonths(1);
    }

    LocalDate lastMonth() {
        var month = YearMonth.from(until);
        return month.atEndOfMonth().equals(until)
                ? month.atDay(1)
                : month.minusMonths(1).atDay(1);
    }

    boolean hasWholeMonths() {
        return !firstMonth().isAfter(lastMonth());
    }

    /** The days that are in it, but in no month that lies in it as a whole. */
    List<Period> aroundWholeMonths() {
        if (!hasWholeMonths()) {
            return List.of(this);
        }
        var days = new ArrayList<Period>();
        if (from.isBefore(firstMonth())) {
            days.add(new Period(from, firstMonth().minusDays(1)));
        }
        var lastWholeDay = YearMonth.from(lastMonth()).atEndOfMonth();
        if (until.isAfter(lastWholeDay)) {
            days.add(new Period(lastWholeDay.plusDays(1), until));
        }
        return List.copyOf(days);
    }

    LocalDate fromOrNull() {
        return from.equals(FIRST) ? null : from;
    }

    LocalDate untilOrNull() {
        return until.equals(LAST) ? null : until;
    }
}
