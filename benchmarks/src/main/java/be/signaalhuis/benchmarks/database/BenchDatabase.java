package be.signaalhuis.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One database of the server, and how each role finds it. */
public record BenchDatabase(String name, int port) {

    /** Keys of one run; all processes of the run seal with it. */
    private static final Path KEK = Path.of("target", "bench-kek.json").toAbsolutePath();

    private static final String RUN = UUID.randomUUID().toString();
    private static final String SUPERUSER = "postgres";

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** A connection of its own at every call. */
    public DataSource source(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(role);
        return source;
    }

    public HikariDataSource pool(int size) {
        return pool(size, true);
    }

    public HikariDataSource pool(int size, boolean autoCommit) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(url());
        pool.setUsername(SUPERUSER);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        pool.setAutoCommit(autoCommit);
        pool.addDataSourceProperty("reWriteBatchedInserts", true);
        return new HikariDataSource(pool);
    }

    /** Plain SQL as the superuser. */
    public JdbcClient sql() {
        return JdbcClient.create(source(SUPERUSER));
    }

    /** The settings with which a service of that role finds its data and its keys. */
    public Map<String, Object> settings(String role) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("signaalhuis.database.url", url());
        settings.put("signaalhuis.database.user", role);
        settings.put("signaalhuis.database.password", "none");
        settings.put("signaalhuis.migration.user", SUPERUSER);
        settings.put("signaalhuis.migration.password", "none");
        settings.put("signaalhuis.keys.url", url());
        settings.put("signaalhuis.keys.user", "signaalhuis_keys");
        settings.put("signaalhuis.keys.password", "none");
        settings.put("signaalhuis.kek.kind", "file");
        settings.put("signaalhuis.kek.file", KEK.toString());
        settings.put("signaalhuis.merkle.user", "signaalhuis_sequencer");
        settings.put("signaalhuis.merkle.password", "none");
        settings.put("signaalhuis.merkle.key-file", merkleKeys().toString());
        return settings;
    }

    /** Of this database of this run alone: what was signed of another is no history of this one. */
    private Path merkleKeys() {
        return Path.of("target", "bench-merkle", RUN, name, "merkle.json").toAbsolutePath();
    }

    /** Position of the last event. */
    public long head() {
        return sql().sql("select coalesce(max(global_index), 0) from events.event")
                .query(Long.class)
                .single();
    }

    public void checkpoint() {
        sql().sql("checkpoint").update();
    }

    /** Dead rows, statistics and the visibility map as they are after a night's rest. */
    public void rest() {
        sql().sql("vacuum (analyze)").update();
        checkpoint();
    }
}
