package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.file.Timeline;
import be.signaalhuis.query.lco.Family;
import java.util.function.Function;

/** How it is told what happened to a file as a whole. */
final class FamilyTold {

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

    static final Timeline<OverlegEvent, Family> TIMELINE = new Timeline<>(OverlegReasons::of, Family::next, CHANGES);

    private FamilyTold() {}

    private static Function<Family, Object> request(Function<Request, Object> property) {
        return family -> family.request() == null ? null : property.apply(family.request());
    }
}
