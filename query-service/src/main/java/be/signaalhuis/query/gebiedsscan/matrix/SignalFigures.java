package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.figures.FigureEvents;
import be.signaalhuis.query.figures.FigureEvents.Behind;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.QuestionCheck;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the events behind a count of signals: all that happened to each signal that counts, up to then. */
@Component
class SignalFigures implements Figures {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Views views;
    private final BehindRows rows;

    SignalFigures(Views views, BehindRows rows) {
        this.views = views;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return SignalFigure.KIND;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ANALYST, Role.SCANMANAGER);
    }

    @Override
    public Answer<FigureEvents> events(String id, Asked asked, Integer limit, String cursor) {
        var reader = Actors.current();
        var figure = SignalFigure.read(reader.municipality(), id).orElseThrow(Refused::unknown);
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        var after = check.cursor(cursor, question(id), last -> last.matches("\\d{1,18}"));
        check.end();
        return views.answer(SignalProjection.VIEW, at(asked, figure, after), known -> {
            var found = rows.find(known, figure, reader.organisation(), after(after), most + 1);
            return page(id, known, found, most);
        });
    }

    private static Asked at(Asked asked, SignalFigure figure, Cursor after) {
        if (after != null) {
            return asked.at(after.position());
        }
        return asked.moment() == null ? asked.at(figure.position()) : asked;
    }

    private static FigureEvents page(String id, Known known, BehindRows.SignalsBehind found, int most) {
        var items = List.copyOf(found.items().subList(0, Math.min(found.items().size(), most)));
        var next = found.items().size() > most ? next(id, known, items.getLast()) : null;
        return new FigureEvents(id, found.value(), items, next, known.position(), known.asKnownOn());
    }

    private static String next(String id, Known known, Behind last) {
        return new Cursor(known.position(), Long.toString(last.position()), NOBODY, question(id)).text();
    }

    private static long after(Cursor cursor) {
        return cursor == null ? 0 : Long.parseLong(cursor.last());
    }

    private static String question(String id) {
        record Question(String figure) {}
        return Cursor.fingerprint(new Question(id));
    }
}
