package be.signaalhuis.query.figures;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers why a figure is what it is, whichever view it is of: what it is made of, and what moved it. */
@Component
class FigureAnswers {

    private final List<Figures> kinds;
    private final Views views;
    private final EventsBehind behind;
    private final FigureMoves moves;

    FigureAnswers(List<Figures> kinds, Views views, EventsBehind behind, FigureMoves moves) {
        this.kinds = kinds;
        this.views = views;
        this.behind = behind;
        this.moves = moves;
    }

    /** A figure that this reader may ask about. */
    private record FigureFound(Figures kind, Counted counted, FigureReader reader) {}

    Answer<FigureEvents> events(String figure, Actor actor, Asked asked, Integer limit, String cursor) {
        var found = find(figure, actor);
        var pages = FigurePages.of("events", figure, limit, cursor);
        return answer(found, pages, asked, known -> behind.find(figure, known, found.counted(), found.reader(), pages));
    }

    Answer<FigureHistory> history(String figure, Actor actor, Asked asked, Integer limit, String cursor) {
        var found = find(figure, actor);
        var pages = FigurePages.of("history", figure, limit, cursor);
        var corrections = found.kind().corrections();
        return answer(
                found,
                pages,
                asked,
                known -> moves.find(figure, known, found.counted(), corrections, found.reader(), pages));
    }

    private FigureFound find(String figure, Actor actor) {
        var reader = new FigureReader(actor);
        return kinds.stream()
                .filter(kind -> figure.startsWith(kind.kind() + Figures.BETWEEN))
                .filter(reader::asks)
                .findFirst()
                .flatMap(kind ->
                        kind.find(actor.municipality(), figure).map(counted -> new FigureFound(kind, counted, reader)))
                .orElseThrow(Refused::unknown);
    }

    private <T> Answer<T> answer(FigureFound found, FigurePages pages, Asked asked, Function<Known, T> question) {
        var at = pages.at(asked, found.counted().position());
        return views.answer(
                found.kind().view(),
                at,
                known -> question.apply(pages.atOneMoment(known, found.counted(), at.moment() != null)));
    }
}
