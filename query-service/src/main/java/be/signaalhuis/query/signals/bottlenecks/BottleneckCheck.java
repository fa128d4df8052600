package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.QuestionCheck;
import java.time.Year;

/** Checks which bottlenecks are meant and names everything that is wrong at once. */
final class BottleneckCheck {

    private final QuestionCheck check = QuestionCheck.ofParameters();

    private BottleneckCheck() {}

    /** A page that may be asked; what is null does not restrict. */
    record BottlenecksAsked(BottleneckState state, Year year, int limit, Cursor cursor, String question) {}

    static BottlenecksAsked of(BottleneckQuestion question, Integer limit, String cursor) {
        return new BottleneckCheck().asked(question, limit, cursor);
    }

    private BottlenecksAsked asked(BottleneckQuestion question, Integer limit, String cursor) {
        var state = state(question.state());
        var year = check.year("year", question.year());
        var rows = check.limit(limit);
        var fingerprint = Cursor.fingerprint(question);
        var behind = check.cursor(cursor, fingerprint, last -> IsoDay.read(last).isPresent());
        check.end();
        return new BottlenecksAsked(state, year, rows, behind, fingerprint);
    }

    private BottleneckState state(String text) {
        if (text == null) {
            return null;
        }
        return BottleneckState.named(text).orElseGet(() -> {
            check.wrong("state", "codeUnknown");
            return null;
        });
    }
}
