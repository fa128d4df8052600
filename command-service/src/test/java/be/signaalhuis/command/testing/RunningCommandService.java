package be.signaalhuis.command.testing;

import be.signaalhuis.command.CommandService;
import be.signaalhuis.eventstore.testing.ServiceTurns;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a port of its own and a database of its own. */
public final class RunningCommandService implements AutoCloseable {

    private static final AtomicInteger NODES = new AtomicInteger();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private RunningCommandService(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** The service that all tests of this module share. */
    public static RunningCommandService shared() {
        return Shared.SERVICE;
    }

    public static RunningCommandService on(TestDatabase database) {
        return on(database, Map.of());
    }

    public static RunningCommandService on(TestDatabase database, Map<String, Object> more) {
        return on(database, more, null);
    }

    /** @param clock what the desk's clock says; null for that of the machine */
    public static RunningCommandService on(TestDatabase database, Map<String, Object> more, Clock clock) {
        Map<String, Object> settings = new HashMap<>(database.settings("signaalhuis_command"));
        settings.putAll(more);
        settings.putAll(TestLogin.settings());
        settings.put("signaalhuis.command.port", 0);
        settings.put("signaalhuis.command.management-port", 0);
        // A day that has passed would change a file under the hands of a test that is about something else.
        settings.putIfAbsent("signaalhuis.tasks.look", "1h");
        settings.putIfAbsent("signaalhuis.demonstration.registers", "classpath:demonstration/");
        settings.put("signaalhuis.event-store.node", "node-" + NODES.incrementAndGet());
        settings.put("spring.config.name", "command-service");
        var service = new SpringApplicationBuilder(CommandService.class)
                .properties(settings)
                .initializers(starting -> replaceClock(starting, clock));
        return new RunningCommandService(database, ServiceTurns.start(service));
    }

    private static void replaceClock(ConfigurableApplicationContext starting, Clock clock) {
        if (clock != null) {
            ((GenericApplicationContext) starting)
                    .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        }
    }

    public TestDatabase database() {
        return database;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** A JSON call in the name of a client; headers as name, value, name, value. */
    public Answer post(String client, String path, String body, String... headers) {
        return send(
                client,
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer postCsv(String client, String path, byte[] body, String... headers) {
        return send(
                client,
                request(path, headers)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer get(String client, String path, String... headers) {
        return send(client, request(path, headers).GET());
    }

    /** What anybody gets on the management port. */
    public Answer management(String path) {
        return send(null, HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort() + path)));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public Answer send(String client, HttpRequest.Builder request) {
        if (client != null) {
            request.header("Authorization", "Bearer " + TestLogin.token(client));
        }
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }

    /** Waits, bounded, until a task has ended. */
    public Answer ended(String client, String task) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < deadline) {
            var answer = get(client, task);
            var state = answer.json().path("state").asString("");
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return answer;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
        }
        throw new AssertionError("the task did not end");
    }

    @Override
    public void close() {
        ServiceTurns.stop(context);
    }

    private static final class Shared {
        static final RunningCommandService SERVICE = on(TestDatabase.shared());
    }
}
