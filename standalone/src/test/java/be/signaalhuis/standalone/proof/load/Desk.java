package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.eventstore.testing.TestLogin;
import be.signaalhuis.standalone.proof.ledger.Sent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends commands and questions over HTTP, once each: nothing is repeated behind the caller's back. */
final class Desk {

    static final String REPORTS = "/v1/discrimination-reports";
    static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String CLIENT = "intake";
    private static final String[] GROUNDS = {"RAS", "LEEFTIJD", "GESLACHT", "TAAL", "GELOOF"};

    private static final String CREATION = """
            {"receivedOn": "%s", "channel": "TELEFOON", "reporterRole": "GETUIGE",
             "facts": {"municipality": "71016", "occurredFrom": "%s"}, "mainGround": "%s", "domain": "WERK"%s}""";
    private static final String CHANGE = """
            {"reason": "nagekeken", "receivedOn": "%s", "facts": {"occurredFrom": "%s"}, "mainGround": "%s"}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile String token = TestLogin.token(CLIENT);
    private volatile long tokenAge = System.nanoTime();

    HttpResponse<String> send(URI service, Sent sent) throws IOException, InterruptedException {
        var mark = sent.mark();
        var ground = GROUNDS[mark.number() % GROUNDS.length];
        var isCreation = sent.file() == null;
        var body = isCreation
                ? CREATION.formatted(
                        mark.receivedOn(),
                        mark.occurredFrom(),
                        ground,
                        sent.reference() == null ? "" : ", \"externalReference\": \"" + sent.reference() + "\"")
                : CHANGE.formatted(mark.receivedOn(), mark.occurredFrom(), ground);
        var path = isCreation ? REPORTS : REPORTS + "/" + sent.file() + "/corrections";
        var request = request(service, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!isCreation) {
            request.header("If-Match", "\"" + sent.seen() + "\"");
        }
        if (sent.isRepeatable()) {
            request.header("Idempotency-Key", sent.key());
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> ask(URI service, String path, String... headers) throws IOException, InterruptedException {
        var request = request(service, path);
        return http.send(request.headers(headers).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(URI service, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    /** A token lasts an hour, a long proof longer. */
    private String token() {
        if (System.nanoTime() - tokenAge > Duration.ofMinutes(20).toNanos()) {
            tokenAge = System.nanoTime();
            token = TestLogin.token(CLIENT);
        }
        return token;
    }
}
