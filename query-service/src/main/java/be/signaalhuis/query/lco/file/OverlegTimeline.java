package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.file.Timeline;
import be.signaalhuis.query.lco.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the events of an overleg are told. */
final class OverlegTimeline {

    private static final Changes<Family> CHANGES = new Changes<Family>()
            .field("client.name", family -> Opened.of(family.client(), Client::name))
            .field("client.reference", family -> Opened.of(family.client(), Client::reference))
            .field("household.childrenUnder18", family -> Opened.of(family.household(), Household::childrenUnder18))
            .field("household.note", family -> Opened.of(family.household(), Household::note))
            .field("requestedBy", request(Request::requestedBy))
            .field("talkedWithClientOn", request(Request::talkedWithClientOn))
            .field("lifeDomains", request(Request::lifeDomains))
            .field("careWorkers", request(Request::careWorkers))
            .field("exception", request(Request::exception));

    private static final Timeline<OverlegEvent, Family> TOLD =
            new Timeline<>(OverlegReasons::of, Family::next, CHANGES);

    private OverlegTimeline() {}

    static List<OverlegTimelineItem> of(List<FileEvent<OverlegEvent>> events) {
        var items = new ArrayList<OverlegTimelineItem>();
        var told = TOLD.of(events);
        for (int i = 0; i < told.size(); i++) {
            items.add(new OverlegTimelineItem(
                    told.get(i), OverlegParts.of(events.get(i).event())));
        }
        return List.copyOf(items);
    }

    private static Function<Family, Object> request(Function<Request, Object> property) {
        return family -> family.request() == null ? null : property.apply(family.request());
    }
}
