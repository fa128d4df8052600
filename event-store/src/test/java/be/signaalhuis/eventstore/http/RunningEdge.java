package be.signaalhuis.eventstore.http;

import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.eventstore.testing.TestLogin;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.serialization.SerializationException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service that is nothing but its edge: real Tomcat, real filters, one call that takes a body. */
final class RunningEdge implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final ConfigurableApplicationContext context;

    @EnableAutoConfiguration
    @Import(Notes.class)
    static class Service {}

    record Note(String text) {}

    @RestController
    static class Notes {

        @PostMapping(path = "/v1/notes", consumes = "application/json")
        int take(@RequestBody Note note) {
            return note.text().length();
        }

        @PostMapping(path = "/v1/notes", consumes = "text/plain")
        int takeText(HttpServletRequest request) throws IOException {
            return request.getReader().readLine().length();
        }

        @GetMapping("/v1/keys")
        void withoutKey(@RequestParam boolean wrapped) {
            var down = new KeyUnavailable(UUID.randomUUID(), null);
            throw wrapped ? new SerializationException("could not write", down) : down;
        }

        @GetMapping("/v1/files")
        void withoutDatabase(@RequestParam boolean atItsEnd) {
            var closed = new SQLException("Connection is closed");
            throw atItsEnd
                    ? new TransactionSystemException("JDBC commit failed", closed)
                    : new JdbcException("Failed to create a SQL statement", closed);
        }
    }

    RunningEdge() {
        var settings = new HashMap<>(TestLogin.settings());
        settings.put("spring.config.name", "nothing-else");
        settings.put("spring.config.import", "classpath:event-store-defaults.yml");
        settings.put("spring.application.name", "edge");
        settings.put("spring.flyway.enabled", false);
        settings.put(
                "spring.autoconfigure.exclude",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
        settings.put("server.port", 0);
        settings.put("signaalhuis.edge.rights", "edge-test-rights.csv");
        context =
                new SpringApplicationBuilder(Service.class).properties(settings).run();
    }

    private int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    HttpResponse<String> post(String type, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        return send(request("/v1/notes")
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + TestLogin.token("intake"))
                .POST(body));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .header("Accept-Language", "en");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Bytes as no client would send them, and the whole answer. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
