package be.signaalhuis.eventstore.merkle;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Entries that no checkpoint covers yet.
 *
 * @param entries how many, counted no further than was asked
 * @param oldest when the first of them was recorded; null when there is none
 */
record Waiting(int entries, Instant oldest) {

    /** Reads no more than their places and moments, from the end of the log. */
    static Waiting of(JdbcClient sql, LogName log, int limit) {
        var table = LogTable.of(log);
        return sql.sql("""
                        select count(*), min(moment)
                        from (select %s as moment from %s
                              where global_index > coalesce((select global_index from merkle.leaf where log = ?
                                                             order by leaf_index desc limit 1), ?)
                              order by global_index limit ?) as waiting""".formatted(table.moment(), table.table()))
                .params(log.key(), Tip.BELOW_ALL, limit)
                .query((row, nr) -> {
                    var oldest = row.getObject(2, OffsetDateTime.class);
                    return new Waiting(row.getInt(1), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
