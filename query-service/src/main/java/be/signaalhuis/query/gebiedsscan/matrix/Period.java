package be.signaalhuis.query.gebiedsscan.matrix;

import java.time.LocalDate;

/** Days, both included; open ends are as far as days are written with four digits. */
record Period(LocalDate from, LocalDate until) {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Either may be null: the period is open there. */
    static Period of(LocalDate from, LocalDate until) {
        return new Period(from == null ? FIRST : from, until == null ? LAST : until);
    }

    LocalDate fromOrNull() {
        return from.equals(FIRST) ? null : from;
    }

    LocalDate untilOrNull() {
        return until.equals(LAST) ? null : until;
    }
}
