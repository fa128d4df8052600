package be.signaalhuis.query.lco.register;

import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.lco.OverlegStatus;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.QuestionCheck;
import java.time.LocalDate;

/** Checks which files are meant and names everything that is wrong at once. */
final class OverlegCheck {

    private static final int LONGEST_TEXT = 200;

    private final QuestionCheck check = QuestionCheck.ofBody();

    private OverlegCheck() {}

    /**
     * A page that may be asked.
     *
     * @param text null when none is sought
     */
    record OverlegAsked(
            TextSought text, OverlegFilter filter, LocalDate day, int limit, Cursor cursor, String question) {}

    static OverlegAsked of(OverlegQuery query) {
        return new OverlegCheck().asked(query);
    }

    /** The text is no part of a cursor's fingerprint: not even a checksum of a name leaves in it. */
    private OverlegAsked asked(OverlegQuery query) {
        var text = text(query.text());
        var status = check.names("status", query.status(), OverlegStatus.values());
        var filter = new OverlegFilter(status, query.imported(), query.withChildren(), query.asKnownOn());
        var day = check.day("on", query.on());
        var limit = check.limit(query.limit());
        var question = Cursor.fingerprint(filter);
        var cursor =
                check.cursor(query.cursor(), question, last -> IsoDay.read(last).isPresent());
        check.end();
        return new OverlegAsked(text, filter, AsOfDay.of(day, query.asKnownOn()), limit, cursor, question);
    }

    private TextSought text(String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            check.wrong("text", "tooLong");
            return null;
        }
        return text == null ? null : TextSought.of(text).orElse(null);
    }
}
