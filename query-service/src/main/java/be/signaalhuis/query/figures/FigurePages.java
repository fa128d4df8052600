package be.signaalhuis.query.figures;

import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.QuestionCheck;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Which page is asked of what is told about a figure.
 *
 * @param most how many items at most
 * @param cursor where the page before ended, or null
 * @param question what a cursor belongs to
 */
record FigurePages(int most, Cursor cursor, String question) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String PLACES = "\\d{1,18}-\\d{1,18}-\\d{1,18}";

    /** What a cursor belongs to. */
    private record AboutFigure(String told, String figure) {}

    /** Where an item stands: in the order of the items, and in the log. */
    record ItemPlace(long at, long position) {

        private static final ItemPlace BEFORE_ALL = new ItemPlace(0, 0);
    }

    /** @param told what of the figure is told, for each has cursors of its own */
    static FigurePages of(String told, String figure, Integer limit, String cursor) {
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        var question = Cursor.fingerprint(new AboutFigure(told, figure));
        var after = check.cursor(cursor, question, last -> last.matches(PLACES));
        check.end();
        return new FigurePages(most, after, question);
    }

    /** At the position of the page before, of the moment that is asked for, or else of the figure. */
    Asked at(Asked asked, long positionOfFigure) {
        if (cursor != null) {
            return asked.at(cursor.position());
        }
        return asked.moment() == null ? asked.at(positionOfFigure) : asked;
    }

    /** With the moment of the page before: some figures move by time alone, and the log stands still. */
    Known atOneMoment(Known known, Counted counted, boolean momentAsked) {
        if (cursor != null) {
            return known.on(Instant.EPOCH.plus(place(2), ChronoUnit.MICROS));
        }
        var notBefore = counted.notBefore();
        return momentAsked || notBefore == null || known.asKnownOn() == null || notBefore.isBefore(known.asKnownOn())
                ? known
                : known.on(notBefore);
    }

    /** The last item of the page before. */
    ItemPlace after() {
        return cursor == null ? ItemPlace.BEFORE_ALL : new ItemPlace(place(0), place(1));
    }

    private long place(int part) {
        return Long.parseLong(cursor.last().split("-")[part]);
    }

    /** How many items to look for: one more than is shown, to know whether another page follows. */
    int rows() {
        return most + 1;
    }

    <T> List<T> items(List<T> found) {
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    /** Null when nothing follows. */
    String next(Known known, int found, ItemPlace last) {
        if (found <= most) {
            return null;
        }
        var moment = ChronoUnit.MICROS.between(Instant.EPOCH, known.asKnownOn());
        var places = last.at() + "-" + last.position() + "-" + moment;
        return new Cursor(known.position(), places, NOBODY, question).text();
    }
}
