package be.signaalhuis.standalone.support;

import be.signaalhuis.standalone.Standalone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product in a process of its own, as a user starts it; spoken to over HTTP only. */
public final class RunningProduct implements AutoCloseable {

    public static final Path MELDPUNT = Path.of("examples/registers/meldpunt.csv");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final ChildJvm process;
    private final Path data;
    private final Ports ports;
    private final LoginClient login;

    private RunningProduct(ChildJvm process, Path data, Ports ports) {
        this.process = process;
        this.data = data;
        this.ports = ports;
        this.login = new LoginClient("http://127.0.0.1:" + ports.login());
    }

    private record Ports(int login, int command, int commandManagement, int query, int queryManagement, int portal) {}

    /** Starts on a data folder and waits until it says it is ready. */
    public static RunningProduct on(Path data) throws Exception {
        return on(data, Map.of());
    }

    /** The same with settings other than the usual. */
    public static RunningProduct on(Path data, Map<String, String> settings) throws Exception {
        var ports = new Ports(
                FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find());
        var properties = new HashMap<>(settings);
        properties.put(
                "signaalhuis.postgres.programs", TestFolders.postgresPrograms().toString());
        properties.put("disable-axoniq-console-message", "true");
        properties.put("signaalhuis.command.management-port", "" + ports.commandManagement());
        properties.put("signaalhuis.query.management-port", "" + ports.queryManagement());
        var process = ChildJvm.run(
                Standalone.class,
                properties,
                "--signaalhuis.data=" + data,
                "--signaalhuis.login.port=" + ports.login(),
                "--signaalhuis.command.port=" + ports.command(),
                "--signaalhuis.query.port=" + ports.query(),
                "--signaalhuis.portal.port=" + ports.portal());
        process.awaitLine(line -> line.contains("is klaar / is ready"));
        return new RunningProduct(process, data, ports);
    }

    /** Where the screens are. */
    public String portal() {
        return "http://127.0.0.1:" + ports.portal();
    }

    /** Where people log in. */
    public String issuer() {
        return login.address();
    }

    /** Where it keeps everything. */
    public Path data() {
        return data;
    }

    public ChildJvm process() {
        return process;
    }

    /** A call to the command service. */
    public Reply post(String client, String path, String type, byte[] body, String... headers) throws Exception {
        var request = request(ports.command(), path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(client, request);
    }

    public Reply postJson(String client, String path, String body, String... headers) throws Exception {
        return post(client, path, "application/json", body.getBytes(java.nio.charset.StandardCharsets.UTF_8), headers);
    }

    public Reply command(String client, String path) throws Exception {
        return send(client, request(ports.command(), path).GET());
    }

    /** A question to the query service. */
    public Reply ask(String client, String path, String... headers) throws Exception {
        return send(client, request(ports.query(), path, headers).GET());
    }

    public Reply askJson(String client, String path, String body) throws Exception {
        var request = request(ports.query(), path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(client, request);
    }

    /** What anybody reads on the management ports, which must answer. */
    public String metrics() throws Exception {
        return metrics(ports.commandManagement()) + metrics(ports.queryManagement());
    }

    private String metrics(int port) throws Exception {
        for (var path : List.of("/actuator/health/readiness", "/actuator/health/liveness", "/actuator/prometheus")) {
            var answer = send(null, request(port, path).GET());
            if (answer.status() != 200) {
                throw new AssertionError(path + ": " + answer);
            }
        }
        return send(null, request(port, "/actuator/prometheus").GET()).body();
    }

    /** Sends the example register and returns where its task is. */
    public String sendRegister() throws Exception {
        var taken = post("intake", "/v1/imports/discrimination-reports", "text/csv", Files.readAllBytes(MELDPUNT));
        return taken.header("Location");
    }

    /** Waits, bounded, until a task has ended. */
    public JsonNode ended(String task) throws Exception {
        return ended("intake", task);
    }

    public JsonNode ended(String client, String task) throws Exception {
        return ended(() -> command(client, task));
    }

    /** The same for a task of the query service. */
    public JsonNode endedQuery(String client, String task) throws Exception {
        return ended(() -> ask(client, task));
    }

    private static JsonNode ended(Callable<Reply> asking) throws Exception {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < deadline) {
            var now = asking.call().json();
            if (!List.of("QUEUED", "RUNNING").contains(now.get("state").asString())) {
                return now;
            }
            LockSupport.parkNanos(20_000_000L);
        }
        throw new AssertionError("the task did not end");
    }

    private static HttpRequest.Builder request(int port, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Reply send(String client, HttpRequest.Builder request) throws Exception {
        if (client != null) {
            request.header("Authorization", "Bearer " + login.clientToken(client, "demo"));
        }
        return new Reply(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }

    @Override
    public void close() throws IOException {
        process.askToStop();
        try {
            process.awaitExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.close();
        }
    }
}
