package be.signaalhuis.portal.lco.start;

import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for a coordinator, on the page where one starts. */
@Component
class LcoToday implements Today {

    private final Starts starts;

    LcoToday(Starts starts) {
        this.starts = starts;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Only what there is; a number that lacks what she just did is no number. */
    @Override
    public List<Item> of(Reader reader) {
        if (!PageRights.OF_THE_PORTAL.allows(reader, Overleg.PAGE)) {
            return List.of();
        }
        var answer = starts.now();
        if (answer.behind()) {
            return List.of(new Item("lcoOverdue", null, address("overdue"), null, true));
        }
        var counts = answer.content().counts();
        var waiting = Stream.of(
                        new Item("lcoOverdue", counts.overdue(), address("overdue")),
                        new Item("lcoToday", counts.today(), address("today")),
                        new Item("lcoMeetings", counts.meetings(), address("meetings")),
                        new Item("lcoReports", counts.reportsToWrite(), address("reports")))
                .filter(item -> item.count() > 0);
        return Stream.concat(
                        waiting,
                        Stream.of(new Item("lcoFiles", counts.files() == 0 ? null : counts.files(), Overleg.PAGE)))
                .toList();
    }

    private static String address(String part) {
        return Overleg.PAGE + "#" + part;
    }
}
