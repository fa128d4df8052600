package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.actor.Role;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/** Who acts at the desk, and what the product writes beside every event about it. */
public final class MetaDataOfDesk {

    private MetaDataOfDesk() {}

    public static Actor actor(int number) {
        return new Actor("intake-" + number, Role.INTAKE, "meldpunt-71016", Code.of(Words.GENK));
    }

    /** Without what each message adds of its own. */
    public static Map<String, Object> of(Actor actor) {
        return Map.of(
                MetaDataKeys.ACTOR, actor.name(),
                MetaDataKeys.ROLE, actor.role().claim(),
                MetaDataKeys.ORGANISATION, actor.organisation(),
                MetaDataKeys.MUNICIPALITY, actor.municipality().value());
    }

    public static MetaData of(Actor actor, UUID cause) {
        return MetaData.from(of(actor))
                .and(MetaDataKeys.CORRELATION, cause.toString())
                .and(MetaDataKeys.CAUSE, cause.toString());
    }
}
