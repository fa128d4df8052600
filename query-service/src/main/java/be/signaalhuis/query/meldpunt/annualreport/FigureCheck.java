package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.IsoDay;
import be.signaalhuis.query.reading.PathYear;
import be.signaalhuis.query.reading.QuestionCheck;
import java.time.Year;

/** Checks which figure is meant and which page of it, and names everything that is wrong at once. */
final class FigureCheck {

    private final QuestionCheck check = QuestionCheck.ofParameters();

    private FigureCheck() {}

    /** A page that may be asked. */
    record FigureAsked(Year year, Figure figure, int limit, Cursor cursor, String question) {}

    static FigureAsked of(FigureQuestion question, Integer limit, String cursor) {
        return new FigureCheck().asked(question, limit, cursor);
    }

    private FigureAsked asked(FigureQuestion question, Integer limit, String cursor) {
        var year = PathYear.read(question.year());
        var figure = figure(question.cut(), question.code());
        var rows = check.limit(limit);
        var fingerprint = Cursor.fingerprint(question);
        var behind = check.cursor(cursor, fingerprint, last -> IsoDay.read(last).isPresent());
        check.end();
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
        return cut.has(code) ? Figure.of(cut, Code.of(code)) : wrong("code", "codeUnknown");
    }

    private <T> T wrong(String parameter, String code) {
        check.wrong(parameter, code);
        return null;
    }
}
