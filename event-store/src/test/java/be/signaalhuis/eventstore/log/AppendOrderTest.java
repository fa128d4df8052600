package be.signaalhuis.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slow and interleaved appends never make a reader pass an event by (docs/decisions/0003, Axon issue 4829). */
class AppendOrderTest {

    private static final int GAP_TIMEOUT = 2;

    /** Appends whose time is not later than that of the append before: another statement is another append. */
    private static final String TIMES_THAT_DO_NOT_GROW = """
            select count(*) from (
                select recorded_at, (xmin::text, cmin::text) as append,
                       lag(recorded_at) over log as before, lag((xmin::text, cmin::text)) over log as append_before
                from events.event window log as (order by global_index)) as event
            where recorded_at < before or (recorded_at = before and append <> append_before)
            """;

    @Test
    void noReaderPassesAnEventInThirtySchedules() {
        assertThatNothingIsMissedIn(30);
    }

    @Test
    @Tag("proof")
    void noReaderPassesAnEventInAThousandSchedules() {
        assertThatNothingIsMissedIn(1_000);
    }

    /** The test of the test: without the trigger and with gaps that time out, the same schedules miss events. */
    @Test
    void theSameSchedulesMissEventsWithoutTheTrigger() {
        var database = withoutTurns();

        var outcomes = run(30, database, Engines.gapReading(database, GAP_TIMEOUT));

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.missed().isEmpty())
                .as("schedules with a miss")
                .isNotEmpty();
    }

    @Test
    void theTimeStaysAheadOfALogWhoseClockRanFast() {
        var database = TestDatabase.fresh();
        database.as("postgres").sql("""
                        alter table events.event disable trigger one_at_a_time;
                        alter table events.event disable trigger recorded_now;
                        insert into events.event (recorded_at, event_identifier, aggregate_identifier, sequence_number,
                                                  payload_type, payload, metadata)
                        values ('2999-01-01T00:00:00.000007Z', gen_random_uuid(), gen_random_uuid(), 0, 'p', '', '');
                        alter table events.event enable always trigger one_at_a_time;
                        alter table events.event enable always trigger recorded_now;
                        """).update();

        append(database);
        append(database);

        assertThat(times(database))
                .containsExactly(
                        "2999-01-01 00:00:00.000007", "2999-01-01 00:00:00.000008", "2999-01-01 00:00:00.000009");
    }

    private static void assertThatNothingIsMissedIn(int schedules) {
        var database = TestDatabase.fresh();

        var outcomes = run(schedules, database, Engines.ordered(database, GAP_TIMEOUT));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.seen()).as("schedule %s", outcome.seed()).doesNotHaveDuplicates();
            assertThat(outcome.seen())
                    .as("schedule %s", outcome.seed())
                    .containsExactlyInAnyOrderElementsOf(outcome.committed());
        });
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.committed().size() > 1)
                .isNotEmpty();
        assertThat(database.as("postgres")
                        .sql(TIMES_THAT_DO_NOT_GROW)
                        .query(Long.class)
                        .single())
                .as("appends recorded no later than the one before")
                .isZero();
    }

    private static List<WriterSchedule.Outcome> run(int schedules, TestDatabase database, EventStorageEngine engine) {
        var outcomes = new ArrayList<WriterSchedule.Outcome>();
        TrackingToken position = null;
        for (long seed : LongStream.range(0, schedules).toArray()) {
            var outcome = new WriterSchedule(seed, GAP_TIMEOUT).run(database, engine, position);
            outcomes.add(outcome);
            position = outcome.position();
        }
        return outcomes;
    }

    /** What only a superuser can do to the log, and what it would be like without the decision. */
    private static TestDatabase withoutTurns() {
        var database = TestDatabase.fresh();
        database.as("postgres").sql("""
                        alter table events.event disable trigger one_at_a_time;
                        alter table events.event disable trigger recorded_now;
                        alter table events.event alter column recorded_at set default clock_timestamp();
                        """).update();
        return database;
    }

    private static void append(TestDatabase database) {
        database.as("signaalhuis_command")
                .sql("insert into events.event (event_identifier, aggregate_identifier, sequence_number, payload_type,"
                        + " payload, metadata) values (?, ?, 0, 'p', '', '')")
                .params(UUID.randomUUID(), UUID.randomUUID())
                .update();
    }

    private static List<String> times(TestDatabase database) {
        JdbcClient sql = database.as("signaalhuis_query");
        return sql.sql("select (recorded_at at time zone 'UTC')::text from events.event order by global_index")
                .query(String.class)
                .list();
    }
}
