package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.LogName;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went where, as it is kept. */
@Component
class PublishedRows {

    private final JdbcClient sql;

    PublishedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** For this transaction; false when another node has it. */
    boolean lock(LogName log, CheckpointOutlet outlet) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 7101620090528))")
                .param("name", "outlet " + outlet.name() + " " + log.key())
                .query(Boolean.class)
                .single();
    }

    /** Size of the checkpoint that is to go there next: the first that waits, or the last, when it is time. */
    Optional<Long> next(LogName log, CheckpointOutlet outlet) {
        return sql.sql("""
                        select size from merkle.checkpoint where log = :log
                          and size > coalesce((select max(size) from merkle.published
                                               where log = :log and outlet = :outlet), -1)
                          and not exists (select from merkle.published where log = :log and outlet = :outlet
                                          and published_at > clock_timestamp() - make_interval(secs => :pause))
                        order by size %s limit 1
                        """.formatted(outlet.takesEach() ? "" : "desc"))
                .param("log", log.key())
                .param("outlet", outlet.name())
                .param("pause", outlet.pause().toSeconds())
                .query(Long.class)
                .optional();
    }

    void add(LogName log, long size, CheckpointOutlet outlet) {
        sql.sql("insert into merkle.published (log, size, outlet) values (?, ?, ?)")
                .params(log.key(), size, outlet.name())
                .update();
    }

    /** Where several checkpoints went, by size. */
    Map<Long, List<Published>> of(LogName log, Collection<Long> sizes) {
        return sql
                .sql("""
                        select size, outlet, published_at from merkle.published where log = :log and size = any (:sizes)
                        order by published_at, outlet
                        """)
                .param("log", log.key())
                .param("sizes", sizes.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong(1),
                        new Published(
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
