package be.signaalhuis.query.reading;

import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Year;

/** The year in the path of a question about a year. */
public final class PathYear {

    private PathYear() {}

    public static Year read(String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw Refused.input(Issue.path("year", "yearInvalid"));
        }
        return Year.parse(text);
    }
}
