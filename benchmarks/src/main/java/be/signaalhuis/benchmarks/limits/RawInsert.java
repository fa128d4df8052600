package be.signaalhuis.benchmarks.limits;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.Task;
import be.signaalhuis.benchmarks.workload.Samples;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one row and one commit at a time can do at best: the same bytes into a table of the same columns and unique
 * constraints, without triggers, one connection and one prepared statement for each thread.
 */
public final class RawInsert implements AutoCloseable {

    private static final int[] THREADS = {8, 16, 32, 64};

    private static final String TABLE = """
            create table if not exists raw_event (
                global_index bigint generated always as identity primary key,
                event_identifier uuid not null unique,
                aggregate_identifier uuid not null,
                sequence_number bigint not null check (sequence_number >= 0),
                type text,
                recorded_at timestamptz not null,
                payload_type text not null,
                payload_revision text,
                payload bytea not null,
                metadata bytea not null,
                unique (aggregate_identifier, sequence_number))
            """;
    private static final String INDEX =
            "create index if not exists raw_event_recorded_at on raw_event (recorded_at, global_index)";
    private static final String INSERT = "insert into raw_event (event_identifier, aggregate_identifier,"
            + " sequence_number, type, recorded_at, payload_type, payload_revision, payload, metadata)"
            + " values (?, ?, 0, 'DiscriminationReport', ?, ?, '1', ?, ?)";

    private final BenchDatabase database;
    private final Samples samples;
    private final List<Connection> connections = Collections.synchronizedList(new ArrayList<>());
    private final List<Task> writers = new ArrayList<>();
    private int bestThreads = THREADS[0];

    public RawInsert(BenchDatabase database, Samples samples) {
        this.database = database;
        this.samples = samples;
        database.sql().sql(TABLE).update();
        database.sql().sql(INDEX).update();
    }

    /** Tries some numbers of threads, warmed up by the way, and keeps to the best from then on. */
    public int search(Duration window) throws InterruptedException {
        double best = 0;
        run(THREADS[0], window);
        for (int threads : THREADS) {
            var measured = run(threads, window);
            if (measured.perSecond() > best) {
                best = measured.perSecond();
                bestThreads = threads;
            }
        }
        return bestThreads;
    }

    public Measured run(Duration window) throws InterruptedException {
        return run(bestThreads, window);
    }

    private Measured run(int threads, Duration window) throws InterruptedException {
        while (writers.size() < threads) {
            writers.add(writer());
        }
        return ClosedLoop.run(threads, window, writers::get);
    }

    private Task writer() {
        try {
            var connection = database.source("postgres").getConnection();
            connections.add(connection);
            connection.setAutoCommit(false);
            var insert = connection.prepareStatement(INSERT);
            return () -> insert(connection, insert);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Connection connection, PreparedStatement insert) throws SQLException {
        var sample = samples.next();
        insert.setObject(1, TimeOrderedIdentifiers.next());
        insert.setObject(2, TimeOrderedIdentifiers.next());
        insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
        insert.setString(4, sample.event().getClass().getName());
        insert.setBytes(5, sample.payload());
        insert.setBytes(6, sample.metaData());
        insert.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
