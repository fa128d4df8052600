package be.signaalhuis.eventstore.merkle;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code merkle.signing_key}. */
final class LogKeys {

    private final JdbcClient sql;

    LogKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** Oldest first. */
    List<LogKey> of(String log) {
        return sql.sql("select log, name, vkey, first_size, note, made_at from merkle.signing_key where log = ?"
                        + " order by made_at")
                .param(log)
                .query((row, nr) -> new LogKey(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<LogKey> current(String log) {
        return of(log).reversed().stream().findFirst();
    }

    void insert(String log, String name, String vkey, long firstSize, String note) {
        sql.sql("insert into merkle.signing_key (log, name, vkey, first_size, note) values (?, ?, ?, ?, ?)")
                .params(log, name, vkey, firstSize, note)
                .update();
    }
}
