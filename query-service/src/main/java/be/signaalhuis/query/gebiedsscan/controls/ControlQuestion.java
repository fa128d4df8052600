package be.signaalhuis.query.gebiedsscan.controls;

import be.signaalhuis.query.gebiedsscan.NeighbourhoodCheck;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.QuestionCheck;
import java.util.UUID;

/**
 * Which targeted controls somebody wants to see.
 *
 * @param held only those with a result, or those without; null for both
 */
record ControlQuestion(String area, UUID scan, Boolean held, String asKnownOn) {

    /** A question that may be asked. */
    record ControlPage(ControlQuestion question, int limit, Cursor cursor, String fingerprint) {}

    ControlPage page(String state, Integer limit, String cursor) {
        var check = QuestionCheck.ofParameters();
        NeighbourhoodCheck.check(check, "area", area);
        var question = new ControlQuestion(area, scan, isHeld(state, check), asKnownOn);
        var fingerprint = Cursor.fingerprint(question);
        var read = check.cursor(cursor, fingerprint, last -> IsoDay.read(last).isPresent());
        var rows = check.limit(limit);
        check.end();
        return new ControlPage(question, rows, read, fingerprint);
    }

    private static Boolean isHeld(String state, QuestionCheck check) {
        return switch (state) {
            case null -> null;
            case "planned" -> false;
            case "held" -> true;
            default -> {
                check.wrong("state", "codeUnknown");
                yield null;
            }
        };
    }
}
