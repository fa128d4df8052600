package be.signaalhuis.query.lco;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A town of its own for each test, with its coordinator and one care partner, in which nothing happened yet. */
public final class Town {

    private final RunningService service;
    private final String name;
    private final TestLog log;

    public Town(RunningService service) {
        this(service, "T" + UUID.randomUUID().toString().substring(0, 8));
    }

    public Town(RunningService service, String name) {
        this.service = service;
        this.name = name;
        this.log = service.log().as(new Actor("lco-town", Role.LCO, "OCMW", Code.of(name)));
    }

    public String name() {
        return name;
    }

    public Place tell(UUID file, Object... events) {
        return log.append(file, events);
    }

    public JsonNode coordinator(String question, Place seen) {
        return answer("lco", question, seen).json();
    }

    /** The care partner whose account is {@code partner}. */
    public JsonNode partner(String question, Place seen) {
        return answer("partner", question, seen).json();
    }

    public Api.Reply answer(String role, String question, Place seen) {
        var reply = service.as(role + "." + name).get(question, headers(seen));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    public JsonNode query(String body, Place seen) {
        var reply = service.as("lco." + name).post("/v1/overleg/query", body, headers(seen));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static String[] headers(Place seen) {
        return new String[] {"Consistency-Token", Long.toString(seen.position()), "Prefer", "wait=30"};
    }
}
