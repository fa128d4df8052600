package be.signaalhuis.eventstore.log;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Two to four writers who insert at about the same time, linger while a reader polls the tail, and then
 * commit or roll back. The seed decides how many, what and for how long; it makes a schedule tellable,
 * while the database decides who comes first.
 *
 * @param gapTimeout milliseconds that every writer lingers at least, plus one poll of the reader
 */
record WriterSchedule(long seed, int gapTimeout) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String INSERT = "insert into events.event (event_identifier, aggregate_identifier,"
            + " sequence_number, type, payload_type, payload, metadata)"
            + " values (?, ?, 0, 'T', 'java.lang.String', '\"x\"', '{}')";

    /** What was committed and what the reader saw; {@code duplicates} counts events seen again. */
    record Outcome(long seed, Set<String> committed, List<String> seen, TrackingToken position) {

        Set<String> missed() {
            return committed.stream().filter(id -> !seen.contains(id)).collect(Collectors.toSet());
        }
    }

    private record Writer(int statements, int rows, int polls, boolean commits) {}

    Outcome run(TestDatabase database, EventStorageEngine engine, TrackingToken from) {
        var reader = new Tail(engine, from);
        Queue<String> committed = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newCachedThreadPool();
                reader) {
            var reading = threads.submit(reader);
            var writing = writers().stream()
                    .map(writer -> threads.submit(() -> write(writer, database, reader, committed)))
                    .toList();
            for (var writer : writing) {
                writer.get();
            }
            reader.await(2, 0);
            reader.close();
            reading.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("schedule " + seed, e);
        }
        return new Outcome(seed, Set.copyOf(committed), List.copyOf(reader.seen), reader.position);
    }

    private List<Writer> writers() {
        var random = new Random(seed);
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(nr -> new Writer(
                        1 + random.nextInt(2), 1 + random.nextInt(2), 1 + random.nextInt(6), random.nextInt(4) > 0))
                .toList();
    }

    private Void write(Writer writer, TestDatabase database, Tail reader, Queue<String> committed)
            throws SQLException, InterruptedException {
        try (var connection = database.dataSource("signaalhuis_command").getConnection()) {
            connection.setAutoCommit(false);
            var written = insert(writer, connection);
            reader.await(writer.polls, gapTimeout);
            if (writer.commits) {
                connection.commit();
                committed.addAll(written);
            } else {
                connection.rollback();
            }
        }
        return null;
    }

    private static List<String> insert(Writer writer, Connection connection) throws SQLException {
        var written = new ArrayList<String>();
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int row = 0; row < writer.statements * writer.rows; row++) {
                var id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setObject(2, UUID.randomUUID());
                insert.executeUpdate();
                written.add(id.toString());
            }
        }
        return written;
    }

    /** Reads the tail over and over, as an event processor does, and counts its rounds. */
    private static final class Tail implements Callable<Void>, AutoCloseable {

        private final EventStorageEngine engine;
        private final List<String> seen = new ArrayList<>();
        private TrackingToken position;
        private long rounds;
        private boolean stopped;

        Tail(EventStorageEngine engine, TrackingToken from) {
            this.engine = engine;
            this.position = from;
        }

        @Override
        public Void call() {
            try {
                while (round()) {
                    Thread.onSpinWait();
                }
            } finally {
                close();
            }
            return null;
        }

        private boolean round() {
            try (var events = engine.readEvents(position, false)) {
                events.forEach(event -> {
                    position = event.trackingToken();
                    seen.add(event.getIdentifier());
                });
            }
            synchronized (this) {
                rounds++;
                notifyAll();
                return !stopped;
            }
        }

        @Override
        public synchronized void close() {
            stopped = true;
            notifyAll();
        }

        /** Until that many more rounds began and ended, and the time went by. */
        synchronized void await(int more, int milliseconds) throws InterruptedException {
            long enough = rounds + more + 1;
            long start = System.nanoTime();
            long earliest = start + Duration.ofMillis(milliseconds + 1L).toNanos();
            while (!stopped && (rounds < enough || System.nanoTime() < earliest)) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("the reader stands still");
                }
                wait(100);
            }
        }
    }
}
