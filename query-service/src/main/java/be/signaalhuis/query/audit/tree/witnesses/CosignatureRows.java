package be.signaalhuis.query.audit.tree.witnesses;

import be.signaalhuis.eventstore.merkle.LogName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines that witnesses brought, as they are kept: the first of each witness for each checkpoint. */
@Component
class CosignatureRows {

    private final JdbcClient sql;

    CosignatureRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(LogName log, long size, List<SignatureLine> lines) {
        sql.sql("""
                        insert into merkle.cosignature (log, size, witness, line)
                        select :log, :size, witness, line
                        from unnest(:witness::text[], :line::text[]) as brought (witness, line)
                        where not exists (select from merkle.cosignature as kept
                                          where kept.log = :log and kept.size = :size and kept.witness = brought.witness)
                        on conflict do nothing
                        """)
                .param("log", log.key())
                .param("size", size)
                .param("witness", lines.stream().map(SignatureLine::name).toArray(String[]::new))
                .param("line", lines.stream().map(SignatureLine::text).toArray(String[]::new))
                .update();
    }

    /** The lines of several checkpoints, by size, in the order in which they came. */
    Map<Long, List<SignatureLine>> of(LogName log, Collection<Long> sizes) {
        return sql
                .sql("""
                        select size, line from merkle.cosignature where log = :log and size = any (:sizes)
                        order by received_at, witness
                        """)
                .param("log", log.key())
                .param("sizes", sizes.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.flatMapping(
                                line -> SignatureLine.read(line.getValue()).stream(), Collectors.toList())));
    }
}
