package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.reading.QuestionCheck;

/** Checks a period in a question. */
final class PeriodCheck {

    private PeriodCheck() {}

    /** Either may be null: the period is open there. */
    static Period of(String from, String until) {
        var check = QuestionCheck.ofParameters();
        var first = check.day("from", from);
        var last = check.day("until", until);
        check.period(first, "until", last);
        check.end();
        return Period.of(first, last);
    }
}
