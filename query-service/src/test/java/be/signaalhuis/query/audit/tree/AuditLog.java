package be.signaalhuis.query.audit.tree;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import java.time.LocalDate;
import java.util.UUID;

/** Events for auditors to look at, of their town and of another one. */
public final class AuditLog {

    public static final Actor AS = new Actor("intake-as", Role.INTAKE, "Meldpunt As", Code.of("71002"));

    private AuditLog() {}

    /** The event's id. */
    public static UUID append(RunningService service) {
        return append(service, service.log());
    }

    /** In the name of somebody of another town. */
    public static UUID appendElsewhere(RunningService service) {
        return append(service, service.log().as(AS));
    }

    private static UUID append(RunningService service, TestLog log) {
        var id = UUID.randomUUID();
        var place = log.append(id, Reports.registered(id, Reports.content(LocalDate.of(2023, 1, 2), "RAS")));
        return service.database()
                .as("signaalhuis_query")
                .sql("select event_identifier from events.event where global_index = ?")
                .param(place.position())
                .query(UUID.class)
                .single();
    }
}
