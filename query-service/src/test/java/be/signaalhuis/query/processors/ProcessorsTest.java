package be.signaalhuis.query.processors;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProcessorsTest {

    private static final String VIEW = "meldpunt-annual-report";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void carryOn() {
        service.database()
                .as("postgres")
                .sql("alter table views.meldpunt_annual_report drop constraint if exists stop")
                .update();
        service.view(VIEW).start();
    }

    @Test
    void theAdministratorSeesHowFarEveryViewIs() {
        var place = append();
        service.awaitViews(place);
        var answer = all();
        assertThat(answer.at("/position").asLong()).isEqualTo(place.position());
        assertThat(answer.at("/asKnownOn").asString())
                .isEqualTo(place.recordedAt().toString());
        assertThat(answer.at("/items")
                        .valueStream()
                        .map(view -> view.at("/view").asString()))
                .isSorted()
                .contains("bottlenecks", "meldpunt-annual-report", "meldpunt-file", "signals-register");
        assertThat(answer.at("/items").valueStream()).allSatisfy(view -> {
            assertThat(view.at("/state").asString()).isEqualTo("RUNNING");
            assertThat(view.at("/position").asLong()).isEqualTo(place.position());
            assertThat(view.at("/head").asLong()).isEqualTo(place.position());
            assertThat(view.at("/lagEvents").asLong()).isZero();
            assertThat(view.at("/lagSeconds").asDouble()).isZero();
            assertThat(view.at("/caughtUp").asBoolean()).isTrue();
            assertThat(view.at("/replaying").asBoolean()).isFalse();
            assertThat(view.has("failure")).isFalse();
        });
        assertThat(service.management().get("/actuator/health").text()).contains("\"UP\"");
    }

    @Test
    void aViewThatStandsStillShowsHowMuchItHasNotSeen() {
        var seen = append();
        service.awaitViews(seen);
        service.view(VIEW).shutDown();
        append();
        var head = append();
        var view = one();
        assertThat(view.at("/state").asString()).isEqualTo("STOPPED");
        assertThat(view.at("/position").asLong()).isEqualTo(seen.position());
        assertThat(view.at("/asKnownOn").asString()).isEqualTo(seen.recordedAt().toString());
        assertThat(view.at("/head").asLong()).isEqualTo(head.position());
        assertThat(view.at("/lagEvents").asLong()).isEqualTo(2);
        assertThat(view.at("/lagSeconds").asDouble()).isPositive();
        assertThat(view.at("/caughtUp").asBoolean()).isFalse();
        assertThat(service.management().get("/actuator/health").text()).contains("\"DEGRADED\"");
        awaitMetric("signaalhuis_view_lag_events{view=\"" + VIEW + "\"} 2.0");
        awaitMetric("signaalhuis_view_position{view=\"" + VIEW + "\"} " + (double) seen.position());
    }

    @Test
    void aReplayIsShownByItsPercentageAndIsNotAnOutage() {
        var place = append();
        service.awaitViews(place);
        service.view(VIEW).shutDown();
        service.view(VIEW).resetTokens();
        var view = one();
        assertThat(view.at("/replaying").asBoolean()).isTrue();
        assertThat(view.at("/replayPercent").asInt()).isZero();
        assertThat(view.at("/caughtUp").asBoolean()).isFalse();
        assertThat(service.management().get("/actuator/health").status()).isEqualTo(200);
        service.view(VIEW).start();
        service.awaitViews(place);
        assertThat(one().at("/replaying").asBoolean()).isFalse();
        assertThat(one().has("replayPercent")).isFalse();
    }

    @Test
    void aViewThatCannotWriteSaysWhatKindOfFailureItIs() {
        var seen = append();
        service.awaitViews(seen);
        service.database()
                .as("postgres")
                .sql("alter table views.meldpunt_annual_report add constraint stop check (opened_at <= "
                        + seen.position() + ")")
                .update();
        var unseen = append();
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var view = one();
            assertThat(view.at("/state").asString()).isEqualTo("FAILING");
            assertThat(view.at("/failure").asString()).isEqualTo("DataIntegrityViolationException");
            assertThat(view.has("failingSince")).isTrue();
            assertThat(view.at("/lagEvents").asLong()).isEqualTo(1);
        });
        carryOn();
        service.awaitViews(unseen);
        assertThat(one().at("/state").asString()).isEqualTo("RUNNING");
        assertThat(one().has("failure")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseLearnsThatThereAreViews(Role role) {
        var api = service.as(role.claim() + ".71016");
        var expected = role == Role.ADMIN ? 200 : 404;
        assertThat(api.get("/v1/processors").status()).isEqualTo(expected);
        assertThat(api.get("/v1/processors/" + VIEW).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldpunt", "__config"})
    void aViewThatIsNotThereIsUnknown(String view) {
        assertThat(admin().get("/v1/processors/" + view).status()).isEqualTo(404);
    }

    private static void awaitMetric(String line) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                service.management().get("/actuator/prometheus").text())
                        .contains(line));
    }

    private static JsonNode all() {
        return admin().get("/v1/processors").json();
    }

    private static JsonNode one() {
        return admin().get("/v1/processors/" + VIEW).json();
    }

    private static Api admin() {
        return service.as("admin.71016");
    }

    private static Place append() {
        var id = UUID.randomUUID();
        return service.log().append(id, Reports.registered(id, Reports.content(LocalDate.of(2024, 1, 1), "RAS")));
    }
}
