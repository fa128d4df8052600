package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.IsoDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a period in a question and names everything that is wrong with it at once. */
final class PeriodCheck {

    private final List<Issue> issues = new ArrayList<>();

    private PeriodCheck() {}

    static Period of(String from, String until) {
        var check = new PeriodCheck();
        var first = check.day("from", from);
        var last = check.day("until", until);
        if (first != null && last != null && last.isBefore(first)) {
            check.issues.add(Issue.query("until", "periodReversed"));
        }
        if (!check.issues.isEmpty()) {
            throw Refused.input(check.issues);
        }
        return Period.of(first, last);
    }

    private LocalDate day(String parameter, String text) {
        var day = text == null ? Optional.<LocalDate>empty() : IsoDay.read(text);
        if (text != null && day.isEmpty()) {
            issues.add(Issue.query(parameter, "dateInvalid"));
        }
        return day.orElse(null);
    }
}
