package be.signaalhuis.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LogTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final RunningService service = RunningService.shared();
    private final Log log = service.bean(Log.class);

    @Test
    void aMomentAndItsPositionLeadToEachOther() {
        var first = append();
        var second = append();
        assertThat(log.positionAt(first.recordedAt())).isEqualTo(first.position());
        assertThat(log.positionAt(second.recordedAt().minusNanos(1000))).isGreaterThanOrEqualTo(first.position());
        assertThat(log.positionAt(Instant.parse("2001-01-01T00:00:00Z"))).isZero();
        assertThat(log.lastWholeAppend(second.position()))
                .hasValue(new Log.Place(second.position(), second.recordedAt()));
        assertThat(log.lastWholeAppend(0)).isEmpty();
    }

    @Test
    void aPositionInTheMidstOfAnAppendFallsBackToTheOneBefore() {
        var before = append();
        var id = UUID.randomUUID();
        var content = Reports.content(DAY, "RAS");
        var whole = service.log()
                .append(id, Reports.registered(id, content), Reports.corrected(id, content), Reports.closed(id, DAY));
        assertThat(log.lastWholeAppend(whole.position() - 1).orElseThrow().position())
                .isLessThan(whole.position() - 2)
                .isGreaterThanOrEqualTo(before.position());
        assertThat(log.lastWholeAppend(whole.position()).orElseThrow().position())
                .isEqualTo(whole.position());
    }

    @Test
    void aQuestionAboutAMomentWaitsForTheAppendThatIsUnderWay() throws SQLException {
        try (var append = service.database().dataSource("signaalhuis_command").getConnection()) {
            append.setAutoCommit(false);
            var row = append.createStatement().executeQuery("""
                    insert into events.event (event_identifier, aggregate_identifier, sequence_number, payload_type,
                           payload, metadata)
                    values (gen_random_uuid(), gen_random_uuid(), 0, 'test.Unrelated', '{}', '{}')
                    returning global_index, recorded_at
                    """);
            row.next();
            var position = row.getLong(1);
            var moment = row.getObject(2, OffsetDateTime.class).toInstant();

            var answer = CompletableFuture.supplyAsync(() -> service.as("policy.71016")
                    .get("/v1/meldpunt/annual-reports/2024?asKnownOn=" + moment, "Prefer", "wait=30"));
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::somebodyWaits);
            append.commit();

            assertThat(answer.join().json().at("/position").asLong()).isEqualTo(position);
        }
    }

    private boolean somebodyWaits() {
        return service.database()
                .as("postgres")
                .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private be.signaalhuis.query.testing.TestLog.Place append() {
        var id = UUID.randomUUID();
        return service.log().append(id, Reports.registered(id, Reports.content(DAY, "RAS")));
    }
}
