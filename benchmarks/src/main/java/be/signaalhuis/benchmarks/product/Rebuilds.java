package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.http.Answer;
import be.signaalhuis.benchmarks.http.Connection;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rebuilds of views as the administrator asks for them: over HTTP, as tasks that are looked after. Between two of them
 * minutes may pass, so each call has a connection of its own.
 */
public final class Rebuilds {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE = 1_800_000_000_000L;

    private final ServiceProcess query;
    private final String authorization = "Authorization: Bearer " + TestLogin.token("admin") + "\r\n";

    public Rebuilds(ServiceProcess query) {
        this.query = query;
    }

    /** @return where the task is */
    public String start(String view) throws IOException {
        var taken = asked(connection -> connection
                .post("/v1/processors/" + view + "/rebuilds", authorization, "{}")
                .expecting(202));
        var location = URI.create(taken.header("Location"));
        return location.getRawPath();
    }

    public boolean isRunning(String task) throws IOException {
        var state = look(task).path("state").asString("");
        return !state.equals("DONE") && !hasFailed(state);
    }

    /** Looks again and again until it is done; its own words about itself. */
    public JsonNode awaitDone(String task) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var now = look(task);
            var state = now.path("state").asString("");
            if (state.equals("DONE")) {
                return now;
            }
            if (hasFailed(state)) {
                throw new IOException("the rebuild ended as " + state);
            }
            LockSupport.parkNanos(10_000_000L);
        }
        throw new IOException("the rebuild did not end");
    }

    private JsonNode look(String task) throws IOException {
        var answer = asked(connection -> connection.get(task, authorization).expecting(200));
        return JSON.readTree(answer.body());
    }

    /** One call. */
    private interface Asking {
        Answer of(Connection connection) throws IOException;
    }

    private Answer asked(Asking asking) throws IOException {
        try (var connection = query.connect()) {
            return asking.of(connection);
        }
    }

    private static boolean hasFailed(String state) {
        return state.equals("FAILED") || state.equals("CANCELLED");
    }
}
