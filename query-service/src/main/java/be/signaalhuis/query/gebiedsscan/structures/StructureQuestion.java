package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.query.gebiedsscan.NeighbourhoodCheck;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.QuestionCheck;
import java.util.List;

/**
 * Which opportunity structures somebody wants to see.
 *
 * @param open only those that are there, or those that are no more; null for both
 */
record StructureQuestion(String area, String kind, Boolean open, String asKnownOn) {

    /** A question that may be asked. */
    record StructurePage(StructureQuestion question, int limit, Cursor cursor, String fingerprint) {}

    StructurePage page(String state, Integer limit, String cursor) {
        var check = QuestionCheck.ofParameters();
        NeighbourhoodCheck.check(check, "area", area);
        if (kind != null) {
            check.codes("kind", List.of(kind), CodeListName.PLACE_KIND);
        }
        var question = new StructureQuestion(area, kind, isOpen(state, check), asKnownOn);
        var fingerprint = Cursor.fingerprint(question);
        var read = check.cursor(cursor, fingerprint, last -> IsoDay.read(last).isPresent());
        var rows = check.limit(limit);
        check.end();
        return new StructurePage(question, rows, read, fingerprint);
    }

    private static Boolean isOpen(String state, QuestionCheck check) {
        return switch (state) {
            case null -> null;
            case "open" -> true;
            case "removed" -> false;
            default -> {
                check.wrong("state", "codeUnknown");
                yield null;
            }
        };
    }
}
