package be.signaalhuis.query.figures;

import be.signaalhuis.query.figures.FigureEvents.Behind;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.QuestionCheck;
import java.util.List;
import java.util.UUID;

/**
 * Which page of the events behind a figure is asked for, whatever it is a figure of.
 *
 * @param figure its id
 * @param most how many events at most
 * @param cursor where the page before ended, or null
 */
public record FigurePages(String figure, int most, Cursor cursor) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What a cursor belongs to. */
    private record Question(String figure) {}

    public static FigurePages of(String figure, Integer limit, String cursor) {
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        var after = check.cursor(cursor, question(figure), last -> last.matches("\\d{1,18}"));
        check.end();
        return new FigurePages(figure, most, after);
    }

    /** At the position of the page before, of the moment that is asked for, or else of the figure. */
    public Asked at(Asked asked, long positionOfFigure) {
        if (cursor != null) {
            return asked.at(cursor.position());
        }
        return asked.moment() == null ? asked.at(positionOfFigure) : asked;
    }

    /** Position of the last event of the page before. */
    public long after() {
        return cursor == null ? 0 : Long.parseLong(cursor.last());
    }

    /** How many events to look for: one more than is shown, to know whether another page follows. */
    public int rows() {
        return most + 1;
    }

    public FigureEvents page(Known known, long value, List<Behind> found) {
        var items = List.copyOf(found.subList(0, Math.min(found.size(), most)));
        var next = found.size() > most ? next(known, items.getLast()) : null;
        return new FigureEvents(figure, value, items, next, known.position(), known.asKnownOn());
    }

    private String next(Known known, Behind last) {
        return new Cursor(known.position(), Long.toString(last.position()), NOBODY, question(figure)).text();
    }

    private static String question(String figure) {
        return Cursor.fingerprint(new Question(figure));
    }
}
