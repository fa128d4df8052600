package be.signaalhuis.eventstore.testing;

import static java.util.Map.entry;

import be.signaalhuis.eventstore.schema.EventStoreMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migrated database of the one embedded PostgreSQL this JVM starts. Events cannot be deleted, so a
 * test that needs an empty log takes a {@link #fresh()} database, copied from a template.
 */
public final class TestDatabase {

    public static final String PASSWORD = "test";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** The database that all tests of a module share. */
    public static TestDatabase shared() {
        return Cluster.SHARED;
    }

    /** A database of its own, with an empty log. */
    public static TestDatabase fresh() {
        return Cluster.copy("fresh" + COPIES.incrementAndGet());
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + Cluster.POSTGRES.getPort() + "/" + name;
    }

    /** A connection factory for a role such as {@code signaalhuis_command}; {@code postgres} may do all. */
    public DataSource dataSource(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(role);
        source.setPassword(PASSWORD);
        return source;
    }

    /** Plain SQL in the name of a role. */
    public JdbcClient as(String role) {
        return JdbcClient.create(dataSource(role));
    }

    /** The settings with which a service of that role finds this database. */
    public Map<String, Object> settings(String role) {
        return Map.ofEntries(
                entry("signaalhuis.database.url", url()),
                entry("signaalhuis.database.user", role),
                entry("signaalhuis.database.password", PASSWORD),
                entry("signaalhuis.migration.user", "postgres"),
                entry("signaalhuis.migration.password", PASSWORD),
                entry("signaalhuis.keys.url", url()),
                entry("signaalhuis.keys.user", "signaalhuis_keys"),
                entry("signaalhuis.keys.password", PASSWORD),
                entry("signaalhuis.kek.kind", "file"),
                entry("signaalhuis.kek.file", "target/test-kek.json"),
                entry("signaalhuis.merkle.user", "signaalhuis_sequencer"),
                entry("signaalhuis.merkle.password", PASSWORD),
                entry("signaalhuis.merkle.key-file", merkleKeys().toString()));
    }

    /** Of this database alone: what was signed of another is no history of this one. */
    public Path merkleKeys() {
        return Path.of("target", "test-merkle", RUN, name, "merkle.json");
    }

    private static final class Cluster {

        static final EmbeddedPostgres POSTGRES = start();
        static final TestDatabase TEMPLATE = create("template_signaalhuis", "template1");

        static {
            EventStoreMigration.migrate(TEMPLATE.dataSource("postgres"));
            migrateViews(TEMPLATE.dataSource("postgres"));
        }

        static final TestDatabase SHARED = copy("signaalhuis");

        /** Of a module that has any: each service that starts would make them anew. */
        private static void migrateViews(DataSource administrator) {
            if (TestDatabase.class.getResource("/db/views") != null) {
                Flyway.configure()
                        .dataSource(administrator)
                        .schemas("views")
                        .locations("classpath:db/views")
                        .load()
                        .migrate();
            }
        }

        static TestDatabase copy(String name) {
            return create(name, TEMPLATE.name);
        }

        private static synchronized TestDatabase create(String name, String template) {
            JdbcClient.create(POSTGRES.getPostgresDatabase())
                    .sql("create database " + name + " template " + template)
                    .update();
            return new TestDatabase(name);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
