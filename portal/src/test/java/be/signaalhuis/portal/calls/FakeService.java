package be.signaalhuis.portal.calls;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** A service that says what it was told to say, and keeps what it was asked. */
public final class FakeService implements AutoCloseable {

    private final Map<String, Answered> answers = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final HttpServer server;

    public record Asked(String path, String key, String body) {}

    private record Answered(int status, Map<String, String> headers, String body) {}

    private FakeService(HttpServer server) {
        this.server = server;
    }

    public static FakeService start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var fake = new FakeService(server);
            server.createContext("/", fake::answer);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path with its method before it when it answers others otherwise, such as {@code POST /v1/reports} */
    public FakeService says(String path, int status, String body) {
        return says(path, status, Map.of(), body);
    }

    public FakeService says(String path, int status, Map<String, String> headers, String body) {
        answers.put(path, new Answered(status, headers, body));
        return this;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public Questions questions() {
        return new Questions(client(), new LastWrite(new MockHttpServletRequest()));
    }

    public LargeFiles largeFiles() {
        return new LargeFiles(client(), JsonMapper.builder().build());
    }

    public Commands commands() {
        return new Commands(client(), new LastWrite(new MockHttpServletRequest()));
    }

    private RestClient client() {
        var json = JsonMapper.builder().build();
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    throw new Refusal(
                            response.getStatusCode().value(),
                            Problem.in(response.getBody().readAllBytes(), json));
                })
                .build();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                path,
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var answer = answers.getOrDefault(
                exchange.getRequestMethod() + " " + path,
                answers.getOrDefault(path, new Answered(404, Map.of(), "{}")));
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
