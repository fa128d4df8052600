package be.signaalhuis.benchmarks.database;

import be.signaalhuis.eventstore.schema.EventStoreMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one PostgreSQL that the product, the limits and the peers share: durable, and counting its statements. */
public final class BenchServer implements AutoCloseable {

    private static final String TEMPLATE = "template_signaalhuis";

    /** The sizes are those of the standalone's own server. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "300",
            "shared_buffers", "256MB",
            "max_wal_size", "2GB",
            "shared_preload_libraries", "pg_stat_statements");

    private final EmbeddedPostgres postgres;

    private BenchServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static BenchServer start() throws IOException {
        var builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        var server = new BenchServer(builder.start());
        server.refuseUnlessDurable();
        var template = server.create(TEMPLATE, "template1");
        EventStoreMigration.migrate(template.source("postgres"));
        template.sql().sql("create extension pg_stat_statements").update();
        return server;
    }

    /** A server that does not wait for the disk makes every figure void. */
    private void refuseUnlessDurable() {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!show(setting).equals("on")) {
                throw new IllegalStateException(setting + " is off");
            }
        }
    }

    /** A database with the product's own schema and an empty log. */
    public BenchDatabase fresh(String name) {
        return create(name, TEMPLATE);
    }

    /** A database as one is now. */
    public BenchDatabase copy(BenchDatabase original, String name) {
        return create(name, original.name());
    }

    private BenchDatabase create(String name, String template) {
        admin().sql("create database " + name + " template " + template + " strategy file_copy")
                .update();
        return new BenchDatabase(name, postgres.getPort());
    }

    public void drop(BenchDatabase database) {
        admin().sql("drop database " + database.name() + " with (force)").update();
    }

    public String show(String setting) {
        return admin().sql("show " + setting).query(String.class).single();
    }

    /** What can change a figure, as the server itself says it. */
    public Map<String, String> settings() {
        Map<String, String> all = new LinkedHashMap<>();
        for (var name : new String[] {
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_sync_method", "wal_level",
            "wal_compression", "shared_buffers", "max_wal_size", "checkpoint_timeout", "commit_delay",
                    "max_connections",
            "autovacuum", "jit", "shared_preload_libraries"
        }) {
            all.put(name, show(name));
        }
        return all;
    }

    /** Process id of the server, the parent of all its processes. */
    public long pid() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            long session = connection.unwrap(PGConnection.class).getBackendPID();
            return ProcessHandle.of(session)
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }

    private JdbcClient admin() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
