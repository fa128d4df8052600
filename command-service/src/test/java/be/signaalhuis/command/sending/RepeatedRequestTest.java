package be.signaalhuis.command.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A caller who got no answer asks again; with the same key the work is done once. */
class RepeatedRequestTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private static final String KEY = "Idempotency-Key";
    private static final String REPORT = """
            {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "GETUIGE",
             "facts": {"municipality": "71016"}, "mainGround": "RAS", "domain": "WERK"}""";

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
        var first = register("key-1", REPORT);
        long events = events(service);
        var again = register("key-1", REPORT);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        for (var header : new String[] {"ETag", "Location", "Consistency-Token"}) {
            assertThat(again.header(header)).isEqualTo(first.header(header)).isNotNull();
        }
        assertThat(events(service)).isEqualTo(events);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        register("key-2", REPORT);
        var other = register("key-2", REPORT.replace("WERK", "MEDIA"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/issues/0/name").asString()).isEqualTo(KEY);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherRequest() {
        var genk = register("key-3", REPORT);
        var as = service.post("intake-as", REPORTS, REPORT.replace("71016", "71002"), KEY, "key-3");
        assertThat(as.status()).isEqualTo(201);
        assertThat(as.json().get("id")).isNotEqualTo(genk.json().get("id"));
    }

    @Test
    void aRepeatedChangeIsAnsweredAndNotFoundStale() {
        var id = register("key-4", REPORT).json().get("id").asString();
        var first = close(id, "key-5");
        var again = close(id, "key-5");
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(close(id, "key-6").status()).isEqualTo(412);
    }

    @Test
    void manyAtOnceWithOneKeyMakeOneReport() throws Exception {
        long events = events(service);
        try (var callers = Executors.newFixedThreadPool(8)) {
            Callable<Answer> call = () -> register("key-7", REPORT);
            var ids = new HashSet<String>();
            for (var answer :
                    callers.invokeAll(Stream.generate(() -> call).limit(24).toList())) {
                assertThat(answer.get().status()).as(answer.get().toString()).isEqualTo(201);
                ids.add(answer.get().json().get("id").asString());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(events(service)).isEqualTo(events + 1);
    }

    @Test
    void twoOfficersWhoSawTheSameVersionCannotBothChangeIt() throws Exception {
        var id = register("key-8", REPORT).json().get("id").asString();
        try (var callers = Executors.newFixedThreadPool(8)) {
            Callable<Answer> call = () -> close(id, null);
            var statuses = callers
                    .invokeAll(Stream.generate(() -> call).limit(8).toList())
                    .stream()
                    .map(answer -> answer.resultNow().status())
                    .toList();
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
    }

    @Test
    void theAnswerSurvivesARestart() {
        var database = TestDatabase.fresh();
        String first;
        try (var before = RunningCommandService.on(database)) {
            first = before.post("intake", REPORTS, REPORT, KEY, "key-9")
                    .json()
                    .get("id")
                    .asString();
        }
        try (var after = RunningCommandService.on(database)) {
            var again = after.post("intake", REPORTS, REPORT, KEY, "key-9");
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.json().get("id").asString()).isEqualTo(first);
            assertThat(events(after)).isEqualTo(1);
        }
    }

    private Answer register(String key, String body) {
        return service.post("intake", REPORTS, body, KEY, key);
    }

    private Answer close(String id, String key) {
        var path = REPORTS + "/" + id + "/closure";
        var body = "{\"outcomes\": [\"ADVIES\"], \"closedOn\": \"2026-03-05\"}";
        return key == null
                ? service.post("intake", path, body, "If-Match", "\"0\"")
                : service.post("intake", path, body, "If-Match", "\"0\"", KEY, key);
    }

    private static long events(RunningCommandService service) {
        return service.database()
                .as("signaalhuis_query")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
