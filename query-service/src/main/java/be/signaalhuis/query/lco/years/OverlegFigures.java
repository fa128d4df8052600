package be.signaalhuis.query.lco.years;

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

/** Tells the coordinator which events of which files a yearly figure is made of; nobody else, for a file is a family. */
@Component
class OverlegFigures implements Figures {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Views views;
    private final OverlegBehind behind;

    OverlegFigures(Views views, OverlegBehind behind) {
        this.views = views;
        this.behind = behind;
    }

    @Override
    public String kind() {
        return OverlegFigureId.KIND;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.LCO);
    }

    @Override
    public Answer<FigureEvents> events(String id, Asked asked, Integer limit, String cursor) {
        var figure = OverlegFigureId.read(id).orElseThrow(Refused::unknown);
        var municipality = Actors.current().municipality();
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        var after = check.cursor(cursor, question(id), last -> last.matches("\\d{1,18}"));
        check.end();
        return views.answer(OverlegYearsProjection.VIEW, at(asked, figure, after), known -> {
            var last = after == null ? 0 : Long.parseLong(after.last());
            var items = behind.find(known, figure, municipality, last, most + 1);
            return page(id, known, behind.count(known, figure, municipality), items, most);
        });
    }

    private static Asked at(Asked asked, OverlegFigureId figure, Cursor after) {
        if (after != null) {
            return asked.at(after.position());
        }
        return asked.moment() == null ? asked.at(figure.position()) : asked;
    }

    private static FigureEvents page(String id, Known known, long value, List<Behind> found, int most) {
        var items = List.copyOf(found.subList(0, Math.min(found.size(), most)));
        var next = found.size() > most ? next(id, known, items.getLast()) : null;
        return new FigureEvents(id, value, items, next, known.position(), known.asKnownOn());
    }

    private static String next(String id, Known known, Behind last) {
        return new Cursor(known.position(), Long.toString(last.position()), NOBODY, question(id)).text();
    }

    private static String question(String id) {
        record Question(String figure) {}
        return Cursor.fingerprint(new Question(id));
    }
}
