package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.QuestionCheck;

/** Checks which items are meant and names everything that is wrong at once. */
final class ItemCheck {

    private final QuestionCheck check = QuestionCheck.ofParameters();

    private ItemCheck() {}

    static ItemsAsked of(ItemQuestion question, Integer limit, String cursor) {
        return new ItemCheck().asked(question, limit, cursor);
    }

    private ItemsAsked asked(ItemQuestion question, Integer limit, String cursor) {
        var state = state(question.state());
        var kind = check.codes("kind", question.kind(), CodeListName.FOLLOW_UP_KIND);
        var owner = check.codes("owner", question.owner(), CodeListName.SERVICE);
        var year = check.year("year", question.year());
        var on = check.day("on", question.on());
        var rows = check.limit(limit);
        var fingerprint = Cursor.fingerprint(question);
        var behind = check.cursor(cursor, fingerprint, last -> IsoDay.read(last).isPresent());
        check.end();
        return new ItemsAsked(
                state, kind, owner, year, AsOfDay.of(on, question.asKnownOn()), rows, behind, fingerprint);
    }

    private ItemFilterState state(String text) {
        if (text == null) {
            return null;
        }
        return ItemFilterState.named(text).orElseGet(() -> {
            check.wrong("state", "codeUnknown");
            return null;
        });
    }
}
