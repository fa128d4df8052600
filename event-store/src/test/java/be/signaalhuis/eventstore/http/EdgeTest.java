package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real HTTP: whatever is refused, wherever, is refused with a problem. */
class EdgeTest {

    private static final int LIMIT = 256 * 1024;

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = new RunningEdge();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void aBodyWithinTheLimitIsRead() throws Exception {
        assertThat(edge.post("application/json", BodyPublishers.ofString(note(LIMIT)))
                        .body())
                .isEqualTo(String.valueOf(LIMIT - "{\"text\":\"\"}".length()));
        assertThat(chunked("application/json", note(LIMIT)).statusCode()).isEqualTo(200);
        assertThat(chunked("text/plain", "x".repeat(LIMIT)).body()).isEqualTo(String.valueOf(LIMIT));
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() throws Exception {
        assertTooLarge(edge.post("application/json", BodyPublishers.ofString(note(LIMIT + 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void aBodyInChunksIsRefusedWhenItTurnsOutTooLarge(String type) throws Exception {
        assertTooLarge(chunked(type, note(LIMIT + 1)));
        assertTooLarge(chunked(type, note(2 * LIMIT)));
    }

    @Test
    void headersThatAreTooLargeAreAProblemAndNoPage() throws Exception {
        var answer = edge.raw("GET /v1/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                + "x".repeat(20_000) + "\r\n\r\n");

        assertProblem(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/%zz HTTP/1.1", "GET /v1/a|b HTTP/1.1", "GET /v1/<script> HTTP/1.1", "GET /v1/%00 HTTP/1.1",
                "GET /v1/..%2f..%2fx HTTP/1.1", "GET /../../x HTTP/1.1", "GET http:// HTTP/1.1", "GET nonsense HTTP/1.1"
            })
    void aBrokenAddressIsAProblemAndNoPage(String line) throws Exception {
        var answer = edge.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertProblem(answer, 400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/notes HTTP/9.9", "FOO BAR", "TRACE /v1/notes HTTP/1.1", "G<T /v1/notes HTTP/1.1"})
    void aBrokenRequestLineShowsNoPage(String line) throws Exception {
        var answer = edge.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).doesNotContainIgnoringCase("<html").doesNotContainIgnoringCase("tomcat");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aKeyThatIsUnavailableIsNotAvailableForAMomentHoweverDeepItIsBuried(boolean wrapped) throws Exception {
        var answer = edge.get("/v1/keys?wrapped=" + wrapped);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:problem-type:signaalhuis:storeUnavailable");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionThatEndsWhileAFileIsReadIsNotAvailableForAMoment(boolean atItsEnd) throws Exception {
        var answer = edge.get("/v1/files?atItsEnd=" + atItsEnd);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:problem-type:signaalhuis:storeUnavailable");
    }

    private static HttpResponse<String> chunked(String type, String body) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return edge.post(type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    /** A body of that many bytes. */
    private static String note(int bytes) {
        return "{\"text\":\"" + "x".repeat(bytes - "{\"text\":\"\"}".length()) + "\"}";
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:problem-type:signaalhuis:contentTooLarge");
    }

    private static void assertProblem(String answer, Integer... statuses) {
        var status = Integer.valueOf(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
        assertThat(status).as(answer).isIn((Object[]) statuses);
        assertThat(answer)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"urn:problem-type:signaalhuis:", "\"status\":" + status)
                .doesNotContainIgnoringCase("<html")
                .doesNotContainIgnoringCase("tomcat");
    }
}
