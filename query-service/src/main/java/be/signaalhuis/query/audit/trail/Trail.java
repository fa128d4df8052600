package be.signaalhuis.query.audit.trail;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Answers which events there are. An event never moves, so that a page begins behind a position and at no other place. */
@Component
class Trail {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Views views;
    private final TrailRows rows;

    Trail(Views views, TrailRows rows) {
        this.views = views;
        this.rows = rows;
    }

    Answer<TrailPage> page(Code municipality, Asked asked, TrailQuestion question) {
        return views.answer(TrailProjection.VIEW, asked, known -> {
            var oneMore = question.withLimit(question.limit() + 1);
            var found = rows.list(TrailSearch.of(oneMore, municipality, known));
            return page(found, question.limit(), known);
        });
    }

    private static TrailPage page(List<TrailEvent> found, int most, Known known) {
        var items = List.copyOf(found.subList(0, Math.min(found.size(), most)));
        var next = found.size() > most ? text(items.getLast()) : null;
        var previous = items.isEmpty() ? null : text(items.getFirst());
        return new TrailPage(items, next, previous, known.position(), known.asKnownOn());
    }

    private static String text(TrailEvent event) {
        return Long.toString(event.position());
    }

    Answer<EventTypes> types(Code municipality, Asked asked) {
        return views.answer(
                TrailProjection.VIEW,
                asked,
                known -> new EventTypes(rows.types(municipality, known), known.position(), known.asKnownOn()));
    }

    /** How far the trail is for whoever then reads all of it. */
    Known known(Asked asked) {
        return views.answer(TrailProjection.VIEW, asked, known -> known).known();
    }

    /** All events up to there, in parts, so that however many there are nothing is held for long. */
    void all(Code municipality, Known known, TrailQuestion question, Predicate<List<TrailEvent>> goesOn) {
        for (var part = question.withLimit(ROWS_AT_ONCE); part != null; ) {
            var found = rows.list(TrailSearch.of(part, municipality, known));
            var more = goesOn.test(found) && found.size() == ROWS_AT_ONCE;
            part = more ? part.behind(found.getLast().position()) : null;
        }
    }
}
