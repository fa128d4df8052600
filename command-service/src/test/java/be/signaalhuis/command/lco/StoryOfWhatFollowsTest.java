package be.signaalhuis.command.lco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.command.testing.TestLog;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows by itself from calls at the table: a day that passed is told, and a bottleneck becomes a signal. */
class StoryOfWhatFollowsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RunningCommandService service;
    private static TestLog log;

    @BeforeAll
    static void start() {
        var atOnce =
                Map.<String, Object>of("signaalhuis.tasks.look", "100ms", "signaalhuis.lco.bottlenecks-at", "at-once");
        service = RunningCommandService.on(TestDatabase.fresh(), atOnce);
        log = new TestLog(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anAgreementWhoseDayHasPassedIsOverdueAndThatStopsNobodyAtWork() {
        var file = opened();
        ok(post(file + "/agreements", 0, """
                {"text": "afbetaalplan", "executor": "CLIENT", "lifeDomain": "INKOMEN",
                 "madeOn": "2026-03-11", "due": "2026-04-01"}"""));

        var id = UUID.fromString(file.substring(file.lastIndexOf('/') + 1));
        await().atMost(PATIENCE).until(() -> log.count(id, AgreementFellOverdue.class) == 1);

        assertThat(post(file + "/pause", 0, "{}").status()).isEqualTo(412);
        var paused = post(file + "/pause", 1, "{}");
        assertThat(paused.status()).as(paused.toString()).isEqualTo(200);
        assertThat(paused.json().get("version").asLong()).isEqualTo(3);
    }

    @Test
    void aBottleneckBecomesASignalOfTheMunicipality() {
        var file = opened();
        ok(post(file + "/bottlenecks", 0, """
                {"summary": "wachttijd voor budgethulp", "subtype": "TOEGANKELIJKHEID", "lifeDomain": "ARMOEDE",
                 "policyDomain": "OCMW"}"""));

        await().atMost(PATIENCE)
                .until(() -> log.of(PolicyBottleneckSignalLogged.class).size() == 1);

        var signal = log.of(PolicyBottleneckSignalLogged.class).getFirst();
        assertThat(signal.payload())
                .contains("\"area\":\"71016\"", "\"subtype\":\"TOEGANKELIJKHEID\"")
                .doesNotContain(file.substring(file.lastIndexOf('/') + 1), "OC-12");
        assertThat(signal.metadata()).contains("\"actor\":\"lco-bottlenecks\"");
    }

    private static String opened() {
        return ok(service.post("lco", "/v1/overleg", OverlegJson.unnumbered())).header("Location");
    }

    private static Answer post(String path, long seen, String body) {
        return service.post("lco", path, body, "If-Match", "\"" + seen + "\"");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(300);
        return answer;
    }
}
