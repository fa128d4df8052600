package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.http.Connection;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rebuilds of views as the administrator asks for them: over HTTP, as tasks that are looked after. */
public final class Rebuilds implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE = 1_800_000_000_000L;

    private final Connection connection;
    private final String authorization = "Authorization: Bearer " + TestLogin.token("admin") + "\r\n";

    public Rebuilds(ServiceProcess query) throws IOException {
        this.connection = query.connect();
    }

    /** @return where the task is */
    public String start(String view) throws IOException {
        var taken = connection
                .post("/v1/processors/" + view + "/rebuilds", authorization, "{}")
                .expecting(202);
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
        return JSON.readTree(connection.get(task, authorization).expecting(200).body());
    }

    private static boolean hasFailed(String state) {
        return state.equals("FAILED") || state.equals("CANCELLED");
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
