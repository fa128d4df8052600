package be.signaalhuis.benchmarks.peers.crud;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.peers.Peer;
import be.signaalhuis.benchmarks.workload.Samples;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What most applications do: a row per report, changed in place, and a history row beside every change. */
public final class CrudTable implements Peer {

    private static final int POOL = 32;

    private static final String TABLES = """
            create table if not exists crud_report (
                id uuid primary key, version bigint not null, status text not null, content bytea not null,
                changed_at timestamptz not null);
            create table if not exists crud_history (
                report_id uuid not null, version bigint not null, content bytea not null, metadata bytea not null,
                changed_at timestamptz not null, primary key (report_id, version))
            """;
    private static final String INSERT =
            "insert into crud_report (id, version, status, content, changed_at) values (?, 0, 'REGISTERED', ?, now())";
    private static final String HISTORY = "insert into crud_history (report_id, version, content, metadata, changed_at)"
            + " values (?, ?, ?, ?, now())";
    private static final String LOCK = "select version, status, content from crud_report where id = ? for update";
    private static final String UPDATE =
            "update crud_report set version = ?, status = ?, content = ?, changed_at = now() where id = ?";

    private final HikariDataSource pool;
    private final Samples samples;

    public CrudTable(BenchDatabase database, Samples samples) {
        this.samples = samples;
        this.pool = database.pool(POOL, false);
        database.sql().sql(TABLES).update();
    }

    @Override
    public String name() {
        return "CRUD with history";
    }

    @Override
    public String setUp() {
        return "JDBC by hand over a HikariCP pool of " + POOL + "; create: insert + history insert + commit; change:"
                + " select for update + update + history insert + commit; content is the event's own bytes";
    }

    @Override
    public void create() throws SQLException {
        createFile();
    }

    public UUID createFile() throws SQLException {
        var sample = samples.next();
        var id = TimeOrderedIdentifiers.next();
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setBytes(2, sample.payload());
            insert.executeUpdate();
            remember(connection, id, 0, sample);
            connection.commit();
        }
        return id;
    }

    public void change(UUID id) throws SQLException {
        var sample = samples.next();
        try (var connection = pool.getConnection();
                var lock = connection.prepareStatement(LOCK);
                var update = connection.prepareStatement(UPDATE)) {
            lock.setObject(1, id);
            long version;
            try (var row = lock.executeQuery()) {
                row.next();
                version = row.getLong(1) + 1;
            }
            update.setLong(1, version);
            update.setString(2, version % 2 == 0 ? "REGISTERED" : "CLOSED");
            update.setBytes(3, sample.payload());
            update.setObject(4, id);
            update.executeUpdate();
            remember(connection, id, version, sample);
            connection.commit();
        }
    }

    private static void remember(Connection connection, UUID id, long version, Samples.Sample sample)
            throws SQLException {
        try (var history = connection.prepareStatement(HISTORY)) {
            history.setObject(1, id);
            history.setLong(2, version);
            history.setBytes(3, sample.payload());
            history.setBytes(4, sample.metaData());
            history.executeUpdate();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
