package be.signaalhuis.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.OpenSeals;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the writer makes of appends that wait together, and of a database that does not answer. */
class GroupWriterTest {

    private static final Serializer SERIALIZER = EventJson.serializer(OpenSeals.seals());
    private static final AppendLimits LIMITS = AppendLimits.DEFAULT.within(Duration.ofSeconds(5));

    private final TestDatabase database = TestDatabase.shared();
    private final DataSource source = database.dataSource("signaalhuis_command");
    private final AtomicLong committed = new AtomicLong();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final UUID stream = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        callers.shutdownNow();
        for (var one : opened) {
            one.close();
        }
    }

    @Test
    void whatWaitsTogetherIsOneStatement() throws Exception {
        var writer = writer(source, LIMITS);
        var streams = streams(40);

        var appending = whileNobodyGetsATurn(
                writer, streams.stream().map(id -> rows(id, 0)).toList());

        for (var one : appending) {
            assertThat(one.get()).isPositive();
        }
        assertThat(statements(streams))
                .as("the one that held the turn up, and all others")
                .isLessThanOrEqualTo(2);
        assertThat(committed.get()).isEqualTo(lastPosition(streams));
    }

    @Test
    void eachLearnsWhereItsOwnLastEventStands() throws Exception {
        var writer = writer(source, LIMITS);
        var streams = streams(5);

        var appending = whileNobodyGetsATurn(
                writer, streams.stream().map(id -> rows(id, 0, 1, 2)).toList());

        for (int i = 0; i < streams.size(); i++) {
            assertThat(appending.get(i).get()).isEqualTo(position(streams.get(i), 2));
        }
    }

    @Test
    void onlyTheOffenderOfAGroupFails() throws Exception {
        var writer = writer(source, LIMITS);
        writer.append(rows(stream, 0));
        var good = streams(3);

        var appending = whileNobodyGetsATurn(
                writer, List.of(rows(good.get(0), 0), rows(stream, 0), rows(good.get(1), 0), rows(good.get(2), 0, 1)));

        assertThatThrownBy(() -> appending.get(1).get())
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        assertThat(List.of(
                        appending.get(0).get(),
                        appending.get(2).get(),
                        appending.get(3).get()))
                .containsExactly(position(good.get(0), 0), position(good.get(1), 0), position(good.get(2), 1));
        assertThat(count(stream)).isEqualTo(1);
    }

    @Test
    void oneRequestSentTwiceAtOnceIsWrittenOnce() throws Exception {
        var writer = writer(source, LIMITS);
        var request = Map.of(MetaDataKeys.REQUEST, UUID.randomUUID().toString());
        var streams = streams(2);

        var appending =
                whileNobodyGetsATurn(writer, List.of(rows(streams.get(0), request), rows(streams.get(1), request)));

        assertThat(appending.stream().filter(GroupWriterTest::succeeded)).hasSize(1);
        assertThat(count(streams.get(0)) + count(streams.get(1))).isEqualTo(1);
    }

    @Test
    void aQueueThatIsFullRefusesAndForgetsNothingItTook() throws Exception {
        var writer = writer(source, new AppendLimits(3, 2, 1 << 20, Duration.ofSeconds(5)));
        var streams = streams(30);

        var appending = whileNobodyGetsATurn(
                writer, streams.stream().map(id -> rows(id, 0)).toList());

        long taken = 0;
        for (int i = 0; i < streams.size(); i++) {
            var written = succeeded(appending.get(i));
            taken += written ? 1 : 0;
            assertThat(count(streams.get(i))).isEqualTo(written ? 1 : 0);
        }
        assertThat(taken).isBetween(3L, 29L);
        assertThat(appending.stream().filter(one -> !succeeded(one)))
                .allSatisfy(one -> assertThatThrownBy(one::get)
                        .cause()
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isEqualTo("tooBusy")));
    }

    @Test
    void aQueueIsAlsoFullByItsBytes() throws Exception {
        var writer = writer(source, new AppendLimits(100, 1, 200, Duration.ofSeconds(5)));

        var appending = whileNobodyGetsATurn(
                writer, streams(12).stream().map(id -> rows(id, 0)).toList());

        assertThat(appending.stream().filter(one -> !succeeded(one))).isNotEmpty();
    }

    @Test
    void anAppendThatGetsNoTurnInTimeIsNotWrittenLater() throws Exception {
        var writer = writer(source, new AppendLimits(10, 1, 1 << 20, Duration.ofMillis(300)));

        try (var turn = turn()) {
            var first = callers.submit(() -> writer.append(rows(UUID.randomUUID(), 0)));
            awaitWaiting(turn);
            assertThatThrownBy(() -> writer.append(rows(stream, 0))).isExactlyInstanceOf(EventStoreException.class);
            turn.commit();
            first.get();
        }
        writer.close();
        assertThat(count(stream)).isZero();
    }

    @Test
    void anAppendWhoseAnswerIsLostIsFoundInTheLog() throws Exception {
        var writer = writer(new LosingAnswers(source, true, 1), LIMITS);

        var position = writer.append(rows(stream, 0, 1));

        assertThat(position).isEqualTo(position(stream, 1));
        assertThat(count(stream)).isEqualTo(2);
        assertThat(committed.get()).isEqualTo(position);
    }

    @Test
    void anAppendThatNeverArrivedIsSentAgain() throws Exception {
        var writer = writer(new LosingAnswers(source, false, 3), LIMITS);

        assertThat(writer.append(rows(stream, 0, 1))).isEqualTo(position(stream, 1));

        assertThat(count(stream)).isEqualTo(2);
    }

    @Test
    void anothersEventInTheSamePlaceIsNoAnswerToAnAppendInDoubt() throws Exception {
        writer(source, LIMITS).append(rows(stream, 0));
        var writer = writer(new LosingAnswers(source, false, 1), LIMITS);

        assertThatThrownBy(() -> writer.append(rows(stream, 0)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
    }

    @Test
    void anothersAnswerToTheSameRequestIsNoAnswerToAnAppendInDoubt() throws Exception {
        var request = Map.of(MetaDataKeys.REQUEST, UUID.randomUUID().toString());
        writer(source, LIMITS).append(rows(UUID.randomUUID(), request));
        var writer = writer(new LosingAnswers(source, false, 1), LIMITS);

        assertThatThrownBy(() -> writer.append(rows(stream, request))).isInstanceOf(SQLException.class);
        assertThat(count(stream)).isZero();
    }

    @Test
    void aDatabaseThatStaysAwayLeavesTheOutcomeUnknown() {
        var writer = writer(new LosingAnswers(source, false, Integer.MAX_VALUE), LIMITS.within(Duration.ofMillis(100)));

        assertThatThrownBy(() -> writer.append(rows(stream, 0))).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void aWriterSurvivesAnErrorInTheMidst() throws Exception {
        var first = new java.util.concurrent.atomic.AtomicBoolean(true);
        var writer = new GroupWriter(
                source,
                position -> {
                    if (first.getAndSet(false)) {
                        throw new OutOfMemoryError("for the test");
                    }
                },
                LIMITS);
        opened.add(writer);

        writer.append(rows(stream, 0));

        assertThat(writer.append(rows(stream, 1))).isEqualTo(position(stream, 1));
    }

    @Test
    void aDatabaseThatIsNotThereIsKnownToHaveWrittenNothing() {
        var nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/nothing");
        var writer = writer(nobody, LIMITS);

        assertThatThrownBy(() -> writer.append(rows(stream, 0))).isExactlyInstanceOf(EventStoreException.class);
    }

    @Test
    void whatWaitsWhenTheWriterClosesIsWrittenAndNothingAfter() throws Exception {
        var writer = writer(source, LIMITS);
        var streams = streams(5);

        var appending = whileNobodyGetsATurn(
                writer, streams.stream().map(id -> rows(id, 0)).toList());
        writer.close();

        assertThat(appending).allMatch(GroupWriterTest::succeeded);
        assertThatThrownBy(() -> writer.append(rows(stream, 0))).isInstanceOf(EventStoreException.class);
    }

    private GroupWriter writer(DataSource source, AppendLimits limits) {
        var writer = new GroupWriter(source, committed::set, limits);
        opened.add(writer);
        return writer;
    }

    /** All of these are on their way before any of them can be written. */
    private List<Future<Long>> whileNobodyGetsATurn(GroupWriter writer, List<EventRows> all) throws Exception {
        var appending = new ArrayList<Future<Long>>();
        try (var turn = turn()) {
            appending.add(callers.submit(() -> writer.append(all.getFirst())));
            awaitWaiting(turn);
            for (var rows : all.subList(1, all.size())) {
                appending.add(callers.submit(() -> writer.append(rows)));
            }
            var deadline = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (writer.waiting() + done(appending) < all.size() - 1 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            turn.commit();
        }
        return appending;
    }

    private static long done(List<Future<Long>> appending) {
        return appending.stream().filter(Future::isDone).count();
    }

    private Connection turn() throws SQLException {
        var connection = database.dataSource("signaalhuis_command").getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("select events.await_append()");
        }
        return connection;
    }

    private static void awaitWaiting(Connection turn) throws SQLException {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        try (var question = turn.createStatement()) {
            while (System.nanoTime() < deadline) {
                try (var row = question.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
                    row.next();
                    if (row.getLong(1) > 0) {
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("nobody asks for a turn");
    }

    private static boolean succeeded(Future<Long> appending) {
        try {
            return appending.get() > 0;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<UUID> streams(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static EventRows rows(UUID stream, int... versions) {
        return rows(stream, Map.of(), versions);
    }

    private static EventRows rows(UUID stream, Map<String, String> metaData) {
        return rows(stream, metaData, 0);
    }

    private static EventRows rows(UUID stream, Map<String, String> metaData, int... versions) {
        return EventRows.of(
                Arrays.stream(versions)
                        .mapToObj(version -> new GenericDomainEventMessage<>(
                                        "T",
                                        stream.toString(),
                                        version,
                                        UUID.randomUUID().toString())
                                .andMetaData(metaData))
                        .toList(),
                SERIALIZER);
    }

    private long statements(List<UUID> streams) {
        return ask(
                "select count(distinct (xmin::text, cmin::text)) from events.event where aggregate_identifier = any(?)",
                (Object) streams.toArray(UUID[]::new));
    }

    private long lastPosition(List<UUID> streams) {
        return ask("select max(global_index) from events.event where aggregate_identifier = any(?)", (Object)
                streams.toArray(UUID[]::new));
    }

    private long position(UUID stream, long version) {
        return ask(
                "select global_index from events.event where aggregate_identifier = ? and sequence_number = ?",
                stream,
                version);
    }

    private long count(UUID stream) {
        return ask("select count(*) from events.event where aggregate_identifier = ?", stream);
    }

    private long ask(String question, Object... parameters) {
        return database.as("signaalhuis_query")
                .sql(question)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
