package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.figures.FigureEvents;
import be.signaalhuis.query.figures.FigurePages;
import be.signaalhuis.query.figures.Figures;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the events behind a count of signals: all that happened to each signal that counts, up to then. */
@Component
class SignalFigures implements Figures {

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
        var pages = FigurePages.of(id, limit, cursor);
        return views.answer(SignalProjection.VIEW, pages.at(asked, figure.position()), known -> {
            var found = rows.find(known, figure, reader.organisation(), pages.after(), pages.rows());
            return pages.page(known, found.value(), found.items());
        });
    }
}
