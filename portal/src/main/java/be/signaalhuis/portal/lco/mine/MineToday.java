package be.signaalhuis.portal.lco.mine;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a care partner, on the page where one starts. */
@Component
class MineToday implements Today {

    private final Tables tables;

    MineToday(Tables tables) {
        this.tables = tables;
    }

    @Override
    public int order() {
        return 21;
    }

    /** A number that lacks what the reader just did is no number. */
    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, Tables.PAGE)) {
            return List.of();
        }
        var answer = tables.mine();
        if (answer.behind()) {
            return List.of(new Item("lcoMine", null, Tables.PAGE, null, true));
        }
        var open = answer.content().open();
        var late = open.stream().filter(Mine.Task::overdue).count();
        var mine = new Item("lcoMine", (long) open.size(), Tables.PAGE);
        return late == 0 ? List.of(mine) : List.of(new Item("lcoMineLate", late, Tables.PAGE), mine);
    }
}
