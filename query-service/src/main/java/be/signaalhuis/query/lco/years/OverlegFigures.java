package be.signaalhuis.query.lco.years;

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

/** Tells the coordinator which events of which files a yearly figure is made of; nobody else, for a file is a family. */
@Component
class OverlegFigures implements Figures {

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
        var pages = FigurePages.of(id, limit, cursor);
        return views.answer(OverlegYearsProjection.VIEW, pages.at(asked, figure.position()), known -> {
            var items = behind.find(known, figure, municipality, pages.after(), pages.rows());
            return pages.page(known, behind.count(known, figure, municipality), items);
        });
    }
}
