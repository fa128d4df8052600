package be.signaalhuis.eventstore.merkle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code merkle.checkpoint}. */
final class Checkpoints {

    private static final String SELECT = "select log, size, root, note, issued_at from merkle.checkpoint where log = ?";

    private final JdbcClient sql;

    Checkpoints(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Checkpoint> newest(LogName log) {
        return before(log, Long.MAX_VALUE, 1).stream().findFirst();
    }

    List<Checkpoint> before(LogName log, long size, int limit) {
        return sql.sql(SELECT + " and size < ? order by size desc limit ?")
                .params(log.key(), size, limit)
                .query((row, nr) -> read(row))
                .list();
    }

    /** Those of a size above one and up to another, the smallest first. */
    List<Checkpoint> between(LogName log, long above, long upTo) {
        return sql.sql(SELECT + " and size > ? and size <= ? order by size")
                .params(log.key(), above, upTo)
                .query((row, nr) -> read(row))
                .list();
    }

    Optional<Checkpoint> at(LogName log, long size) {
        return sql.sql(SELECT + " and size = ?")
                .params(log.key(), size)
                .query((row, nr) -> read(row))
                .optional();
    }

    void insert(Checkpoint checkpoint) {
        sql.sql("insert into merkle.checkpoint (log, note, issued_at) values (?, ?, ?)")
                .params(
                        checkpoint.log().key(),
                        checkpoint.note(),
                        OffsetDateTime.ofInstant(checkpoint.issuedAt(), ZoneOffset.UTC))
                .update();
    }

    private static Checkpoint read(ResultSet row) throws SQLException {
        return new Checkpoint(
                LogName.of(row.getString("log")).orElseThrow(),
                row.getLong("size"),
                Base64.getEncoder().encodeToString(row.getBytes("root")),
                row.getString("note"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
