package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says when the yearly monitoring meeting is not planned yet. */
@Component
class MeetingsToday implements Today {

    private final Bodies bodies;

    MeetingsToday(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, MeetingsPage.PAGE)) {
            return List.of();
        }
        var found = bodies.of(bodies.thisYear());
        var none =
                found.content().items().stream().anyMatch(body -> body.isMonitoring() && body.isWarned("NONE_PLANNED"));
        return none && !found.behind() ? List.of(new Item("monitoringNone", null, MeetingsPage.PAGE)) : List.of();
    }
}
