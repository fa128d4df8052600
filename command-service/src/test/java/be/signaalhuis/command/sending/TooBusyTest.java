package be.signaalhuis.command.sending;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More callers than may wait for the writer. */
class TooBusyTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private static final String REPORT = """
            {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "GETUIGE",
             "facts": {"municipality": "71016"}, "mainGround": "RAS", "domain": "WERK"}""";
    private static final int CALLERS = 24;

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.on(
                TestDatabase.fresh(), Map.of("signaalhuis.append.waiting", 4, "signaalhuis.append.group", 1));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoDoesNotFitHearsSoAtOnceAndWhoWaitsIsServed() throws Exception {
        try (var callers = Executors.newFixedThreadPool(CALLERS);
                var turn = turn()) {
            Callable<Answer> call = () -> service.post("intake", REPORTS, REPORT);
            var answers = Stream.generate(() -> call)
                    .limit(CALLERS)
                    .map(callers::submit)
                    .toList();
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (answers.stream().filter(answer -> answer.isDone()).count() < CALLERS - 5
                    && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            turn.commit();

            int taken = 0;
            for (var answer : answers) {
                taken += answer.get().status() == 201 ? 1 : isTooBusy(answer.get());
            }
            assertThat(taken).as("one on its way and four that waited").isBetween(4, 6);
            assertThat(service.post("intake", REPORTS, REPORT).status()).isEqualTo(201);
            assertThat(registered()).isEqualTo(taken + 1);
        }
    }

    private static int isTooBusy(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.json().get("type").asString()).endsWith(":tooBusy");
        assertThat(answer.header("Retry-After")).matches("\\d+");
        return 0;
    }

    private static Connection turn() throws SQLException {
        var connection = service.database().dataSource("signaalhuis_command").getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("select events.await_append()");
        }
        return connection;
    }

    private static long registered() {
        return service.database()
                .as("signaalhuis_query")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
