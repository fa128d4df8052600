package be.signaalhuis.eventstore.testing;

import be.signaalhuis.eventstore.schema.EventStoreMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migrated database of the one embedded PostgreSQL this JVM starts. Events cannot be deleted, so a
 * test that needs an empty log takes a {@link #fresh()} database, copied from a template.
 */
public final class TestDatabase {

    public static final String PASSWORD = "test";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private final String name;
    private final Path keys = folder();

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
                Map.entry("signaalhuis.database.url", url()),
                Map.entry("signaalhuis.database.user", role),
                Map.entry("signaalhuis.database.password", PASSWORD),
                Map.entry("signaalhuis.migration.user", "postgres"),
                Map.entry("signaalhuis.migration.password", PASSWORD),
                Map.entry("signaalhuis.keys.url", url()),
                Map.entry("signaalhuis.keys.user", "signaalhuis_keys"),
                Map.entry("signaalhuis.keys.password", PASSWORD),
                Map.entry("signaalhuis.kek.kind", "file"),
                Map.entry("signaalhuis.kek.file", "target/test-kek.json"),
                Map.entry("signaalhuis.merkle.user", "signaalhuis_sequencer"),
                Map.entry("signaalhuis.merkle.password", PASSWORD),
                Map.entry(
                        "signaalhuis.merkle.key-file",
                        keys.resolve("merkle-key.json").toString()));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("test-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Cluster {

        static final EmbeddedPostgres POSTGRES = start();
        static final TestDatabase TEMPLATE = create("template_signaalhuis", "template1");

        static {
            EventStoreMigration.migrate(TEMPLATE.dataSource("postgres"));
        }

        static final TestDatabase SHARED = copy("signaalhuis");

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
