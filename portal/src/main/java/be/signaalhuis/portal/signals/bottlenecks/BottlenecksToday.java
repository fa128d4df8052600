package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bottlenecks that are worked on. */
@Component
class BottlenecksToday implements Today {

    private final Bottlenecks bottlenecks;

    BottlenecksToday(Bottlenecks bottlenecks) {
        this.bottlenecks = bottlenecks;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, Bottlenecks.PAGE)) {
            return List.of();
        }
        var found = bottlenecks.page(Bottlenecks.OPEN, "", "", 1);
        var count = found.behind() ? null : (Long) found.content().total();
        return List.of(new Item("bottlenecksOpen", count, Bottlenecks.PAGE, null, found.behind()));
    }
}
