package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Has views replayed as an auditor does, and looks at what comes of it. */
final class Auditor {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RunningService service;
    private final Api api;

    Auditor(RunningService service) {
        this(service, "auditor.71016");
    }

    Auditor(RunningService service, String login) {
        this.service = service;
        this.api = service.as(login);
    }

    List<String> views() {
        return StreamSupport.stream(
                        api.get("/v1/audit/views").json().at("/views").spliterator(), false)
                .map(view -> view.at("/view").asString())
                .toList();
    }

    Api.Reply ask(String request) {
        return api.post("/v1/audit/replays", request);
    }

    /** The address of the task. */
    String start(String view, String until) {
        var reply = ask("{\"view\":\"" + view + "\"" + until + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        return reply.header("Location");
    }

    JsonNode task(String address) {
        var reply = api.get(address);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    JsonNode done(String address) {
        return ended(address, "DONE");
    }

    JsonNode ended(String address, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> task(address).has("endedAt"));
        var task = task(address);
        assertThat(task.at("/state").asString()).as(task.toString()).isEqualTo(state);
        return task;
    }

    JsonNode replayed(String view) {
        return replayed(view, "");
    }

    JsonNode replayed(String view, String until) {
        return done(start(view, until));
    }

    Api.Reply cancel(String address) {
        return api.post(address + "/cancellation", "{}");
    }

    /** Tables of replays that nobody needs any more. */
    List<String> leftovers() {
        return service.database()
                .as("postgres")
                .sql("select relname from pg_class where relnamespace in"
                        + " ('views_shadow'::regnamespace, 'views_retired'::regnamespace)")
                .query(String.class)
                .list();
    }
}
