package be.signaalhuis.query.followup;

import be.signaalhuis.query.reading.QuestionCheck;
import java.time.Year;

/** The year that a question is about; this one when it does not say. */
public final class YearAsked {

    private YearAsked() {}

    public static Year of(String year, String asKnownOn) {
        var check = QuestionCheck.ofParameters();
        var asked = check.year("year", year);
        check.end();
        return asked == null ? Year.from(AsOfDay.of(null, asKnownOn)) : asked;
    }
}
