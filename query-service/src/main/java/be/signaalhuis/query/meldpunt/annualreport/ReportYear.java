package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Year;

/** The year in the path of an annual report. */
final class ReportYear {

    private ReportYear() {}

    static Year read(String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw Refused.input(Issue.path("year", "yearInvalid"));
        }
        return Year.parse(text);
    }
}
