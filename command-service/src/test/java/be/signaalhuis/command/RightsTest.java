package be.signaalhuis.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.http.Rights;
import be.signaalhuis.eventstore.testing.TestLogin;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rights as they are written down, tried by everybody on everything. */
class RightsTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private static final Map<String, String> IMPORTS =
            Map.of("analyst", "signals", "scanmanager", "signals", "lco", "overleg");
    private static final List<Rights.Right> ROWS =
            Rights.of("command-rights.csv").rows();

    private final RunningCommandService service = RunningCommandService.shared();

    static Stream<Arguments> everybodyOnEverything() {
        return ROWS.stream()
                .filter(row -> !isManagement(row))
                .flatMap(row -> Arrays.stream(Role.values()).map(role -> Arguments.of(row, role)));
    }

    /** Allowed is what gets as far as the missing body (or the answer); denied looks like nothing there. */
    @ParameterizedTest
    @MethodSource("everybodyOnEverything")
    void whoIsListedGetsInAndNobodyElse(Rights.Right row, Role role) {
        var answer = call(role.claim(), row);
        if (row.open() || row.roles().contains(role)) {
            assertThat(answer.status()).as(answer.toString()).isIn(200, 202, 400, 415, 428);
        } else {
            assertLooksLikeNothing(answer);
        }
    }

    private static boolean isManagement(Rights.Right row) {
        return row.path().startsWith("/actuator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/prometheus"})
    void healthAndMetricsAreOnTheManagementPortOnly(String path) {
        assertLooksLikeNothing(service.get("admin", path));
        assertThat(service.management(path).status()).isEqualTo(200);
        assertThat(service.management("/actuator/env").status()).isEqualTo(401);
    }

    static Stream<Rights.Right> guarded() {
        return ROWS.stream().filter(row -> !row.open());
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodyGetsInWithoutAToken(Rights.Right row) {
        assertUnauthorized(call(null, row));
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                token(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600)))),
                token(
                        "not yet valid",
                        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(3600)))),
                token("of another issuer", claims -> claims.issuer("https://elsewhere.test")),
                token("of no issuer", claims -> claims.issuer(null)),
                token("without role", claims -> claims.claim("roles", null)),
                token("with no role of ours", claims -> claims.claim("roles", List.of("mayor"))),
                token("without municipality", claims -> claims.claim("municipality", null)),
                token("with a municipality that is no code", claims -> claims.claim("municipality", "Genk & co")),
                token("of nobody", claims -> claims.subject(null)),
                Arguments.of("signed by somebody else", withOtherSignature(TestLogin.token("intake"))),
                Arguments.of("changed after signing", changedAfterSigning(TestLogin.token("analyst"))),
                Arguments.of("not signed", notSigned(TestLogin.token("intake"))),
                Arguments.of("that is none", "onzin"));
    }

    @ParameterizedTest(name = "a token {0}")
    @MethodSource("badTokens")
    void nobodyGetsInWithABadToken(String what, String token) {
        var request = service.request(REPORTS, "Authorization", "Bearer " + token, "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertUnauthorized(service.send(null, request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/anything", "/v1/discrimination-reports/x/y/z", "/actuator/env", "/error"})
    void whatIsNotListedIsNotThere(String path) {
        assertLooksLikeNothing(service.get("admin", path));
        assertLooksLikeNothing(service.get("intake", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/anything", "/actuator/env"})
    void whatIsNotListedAsksForATokenFirst(String path) {
        assertUnauthorized(service.get(null, path));
    }

    @Test
    void anotherMethodOnAListedPathIsNotThere() {
        assertLooksLikeNothing(service.get("intake", REPORTS));
        var delete = service.request(REPORTS + "/" + UUID.randomUUID()).DELETE();
        assertLooksLikeNothing(service.send("intake", delete));
    }

    private Answer call(String client, Rights.Right row) {
        var path = row.path();
        if (path.startsWith("/v1/tasks/")) {
            path = path.replace("*", taskOf(client));
        }
        path = path.replace("*", UUID.randomUUID().toString());
        var request = service.request(path).method(row.method().name(), HttpRequest.BodyPublishers.noBody());
        return service.send(client, request.header("Content-Type", "application/json"));
    }

    /** A task of the caller's own, for an unknown one looks like a forbidden one. */
    private String taskOf(String client) {
        var file = "externeReferentie\n".getBytes(StandardCharsets.UTF_8);
        var own = client == null ? null : IMPORTS.get(client);
        var answer = service.postCsv(
                own == null ? "intake" : client,
                "/v1/imports/" + (own == null ? "discrimination-reports" : own) + "?dryRun=true",
                file);
        return answer.json().get("id").asString();
    }

    private static Arguments token(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, TestLogin.token("intake", change));
    }

    private static String withOtherSignature(String token) {
        var other = TestLogin.token("admin");
        return token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }

    private static String changedAfterSigning(String token) {
        var part = token.split("\\.");
        return part[0] + "." + encoded(decoded(part[1]).replace("analyst", "intake")) + "." + part[2];
    }

    private static String notSigned(String token) {
        return encoded("{\"alg\":\"none\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertLooksLikeNothing(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:problem-type:signaalhuis:notFound");
    }

    private static void assertUnauthorized(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:problem-type:signaalhuis:unauthorized");
    }
}
