package be.signaalhuis.eventstore.sealing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two calls of Vault's Transit engine that we use, over real HTTP: it "encrypts" by writing both
 * parts down, and refuses to decrypt with other associated data, as AES-GCM would.
 */
final class RecordingVault implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    record Call(String method, String path, String token, JsonNode body) {}

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private String answerInstead;

    RecordingVault() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Call> calls() {
        return calls;
    }

    /** From now on this body, with status 200. */
    void answerWith(String body) {
        answerInstead = body;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var path = exchange.getRequestURI().getPath();
        var token = exchange.getRequestHeaders().getFirst("X-Vault-Token");
        calls.add(new Call(exchange.getRequestMethod(), path, token, body));
        if (answerInstead != null) {
            send(exchange, 200, answerInstead);
        } else if (!"s.test".equals(token)) {
            send(exchange, 403, "{\"errors\":[\"permission denied\"]}");
        } else if (path.equals("/v1/transit/encrypt/signaalhuis")) {
            var both = body.get("plaintext").asString() + "."
                    + body.get("associated_data").asString();
            send(exchange, 200, "{\"data\":{\"ciphertext\":\"vault:v1:" + both + "\",\"key_version\":1}}");
        } else if (path.equals("/v1/transit/decrypt/signaalhuis")) {
            decrypt(exchange, body);
        } else {
            send(exchange, 404, "{\"errors\":[]}");
        }
    }

    private static void decrypt(HttpExchange exchange, JsonNode body) throws IOException {
        var ciphertext = body.get("ciphertext").asString();
        var associated = "." + body.get("associated_data").asString();
        if (ciphertext.startsWith("vault:v1:") && ciphertext.endsWith(associated)) {
            var plain = ciphertext.substring("vault:v1:".length(), ciphertext.length() - associated.length());
            send(exchange, 200, "{\"data\":{\"plaintext\":\"" + plain + "\"}}");
        } else {
            send(exchange, 400, "{\"errors\":[\"cipher: message authentication failed\"]}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
