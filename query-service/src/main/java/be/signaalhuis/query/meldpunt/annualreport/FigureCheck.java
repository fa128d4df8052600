package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** Checks which figure is meant and which page of it, and names everything that is wrong at once. */
final class FigureCheck {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 200;

    private final List<Issue> issues = new ArrayList<>();

    private FigureCheck() {}

    /** A page that may be asked. */
    record FigureAsked(Year year, Figure figure, int limit, Cursor cursor, String question) {}

    static FigureAsked of(FigureQuestion question, Integer limit, String cursor) {
        var check = new FigureCheck();
        var year = ReportYear.read(question.year());
        var figure = check.figure(question.cut(), question.code());
        var rows = check.limit(limit);
        var fingerprint = Cursor.fingerprint(question);
        var behind = check.cursor(cursor, fingerprint);
        if (!check.issues.isEmpty()) {
            throw Refused.input(check.issues);
        }
        return new FigureAsked(year, figure, rows, behind, fingerprint);
    }

    private Figure figure(String name, String code) {
        if (name == null) {
            return wrong("cut", "required");
        }
        var total = Figure.TOTALS.get(name);
        if (total != null) {
            return code == null ? total : wrong("code", "codeUnknown");
        }
        return Cut.named(name).map(cut -> figure(cut, code)).orElseGet(() -> wrong("cut", "cutUnknown"));
    }

    private Figure figure(Cut cut, String code) {
        if (code == null) {
            return wrong("code", "required");
        }
        var known = Code.isShapedLike(code)
                && CodeLists.current().list(cut.codes()).find(Code.of(code)).isPresent();
        return known ? Figure.of(cut, Code.of(code)) : wrong("code", "codeUnknown");
    }

    private int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAXIMUM_LIMIT) {
            issues.add(Issue.query("limit", "outOfRange", 1, MAXIMUM_LIMIT));
        }
        return asked;
    }

    private Cursor cursor(String text, String question) {
        return text == null
                ? null
                : Cursor.read(text)
                        .filter(read -> read.question().equals(question)
                                && IsoDay.read(read.last()).isPresent())
                        .orElseGet(() -> wrong("cursor", "cursorInvalid"));
    }

    private <T> T wrong(String parameter, String code) {
        issues.add(Issue.query(parameter, code));
        return null;
    }
}
