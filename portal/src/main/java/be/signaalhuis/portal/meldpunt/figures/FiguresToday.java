package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Stand;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of the newest year, on the page where one starts. */
@Component
class FiguresToday implements Today {

    private static final int AFTER_WHAT_MUST_BE_DONE = 90;

    private final Years years;

    FiguresToday(Years years) {
        this.years = years;
    }

    @Override
    public int order() {
        return AFTER_WHAT_MUST_BE_DONE;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, Addresses.ALL)) {
            return List.of();
        }
        var known = years.known(Stand.NOW);
        // A number that lacks what she just wrote is no number.
        return List.of(known.content()
                .newest()
                .filter(newest -> !known.behind())
                .map(newest -> new Item("figures", newest.reports(), Addresses.year(newest.year(), null)))
                .orElse(new Item("figures.all", null, Addresses.ALL)));
    }
}
