package be.signaalhuis.query.audit.tree.timestamps;

import be.signaalhuis.eventstore.merkle.LogName;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time stamps of checkpoints, as they are kept. */
@Component
public class TimeStamps {

    private final JdbcClient sql;

    TimeStamps(JdbcClient sql) {
        this.sql = sql;
    }

    /** By size: the first time stamp of each of these checkpoints that has one. */
    public Map<Long, Stamped> of(LogName log, Collection<Long> sizes) {
        return sql
                .sql("""
                        select distinct on (size) size, authority, stamped_at from merkle.time_stamp
                        where log = :log and size = any (:sizes) order by size, stamped_at
                        """)
                .param("log", log.key())
                .param("sizes", sizes.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong(1),
                        new Stamped(
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first token over a checkpoint. */
    Optional<byte[]> token(LogName log, long size) {
        return sql.sql("select token from merkle.time_stamp where log = ? and size = ? order by stamped_at limit 1")
                .params(log.key(), size)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** For this transaction; false when another node has it. */
    boolean lock(LogName log) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 7101620090528))")
                .param("time stamp " + log.key())
                .query(Boolean.class)
                .single();
    }

    /** Size of the newest checkpoint, unless one was stamped so recently or it is stamped already. */
    Optional<Long> due(LogName log, Duration every) {
        return sql.sql("""
                        select size from (select max(size) as size from merkle.checkpoint where log = :log) as newest
                        where size is not null
                          and not exists (select from merkle.time_stamp as stamp where log = :log
                              and (stamp.size = newest.size or stamped_at > clock_timestamp() - make_interval(secs => :every)))
                        """)
                .param("log", log.key())
                .param("every", every.toSeconds())
                .query(Long.class)
                .optional();
    }

    void add(LogName log, long size, String authority, TimeStamp stamp) {
        sql.sql("insert into merkle.time_stamp (log, size, authority, token, stamped_at) values (?, ?, ?, ?, ?)")
                .params(log.key(), size, authority, stamp.token(), stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
