package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions in one table, three statements a batch: what held, what ended, what began; then their summaries. */
final class VersionedRows<E, S> implements ViewRows<E> {

    private static final String HOLDING = "select * from %1$s where %2$s = any (:keys::uuid[]) and closed_at is null";

    private static final String CLOSE = """
            update %1$s as row set closed_at = ended.at, closed_by = ended.by
            from unnest(:key::uuid[], :at::bigint[], :by::uuid[]) as ended (key, at, by)
            where row.%2$s = ended.key and row.closed_at is null
            """;

    private final JdbcClient sql;
    private final Field<Version<S>> version;
    private final BiFunction<S, Recorded<E>, S> next;
    private final String holding;
    private final String close;
    private final Insert<Version<S>> open;
    private final String clear;
    private final List<SummaryRows> summaries;

    VersionedRows(JdbcClient sql, String schema, VersionedTable<S> table, BiFunction<S, Recorded<E>, S> next) {
        var name = schema + "." + table.name();
        this.sql = sql;
        this.version = table.version();
        this.next = next;
        this.holding = HOLDING.formatted(name, table.key());
        this.close = CLOSE.formatted(name, table.key());
        this.open = new Insert<>(name, table.fields());
        this.clear = "delete from " + name;
        this.summaries = table.summaries(schema, sql);
    }

    @Override
    public void write(List<Recorded<E>> batch) {
        var keys = batch.stream().map(Recorded::stream).distinct().toList();
        var chain = Chain.of(holding(keys), batch, next);
        close(chain.closed());
        open(chain.opened());
        summaries.forEach(summary -> summary.move(chain));
    }

    @Override
    public void clear() {
        sql.sql(clear).update();
        summaries.forEach(SummaryRows::clear);
    }

    /** The open row of each of these things that has one. */
    private Map<UUID, Version<S>> holding(Collection<UUID> keys) {
        return sql
                .sql(holding)
                .param("keys", Column.of(keys, UUID::toString))
                .query((row, number) -> version.in(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Version::key, Function.identity()));
    }

    private void close(List<Version<S>> rows) {
        if (!rows.isEmpty()) {
            sql.sql(close)
                    .param("key", Column.of(rows, Version::key))
                    .param("at", Column.of(rows, Version::closedAt))
                    .param("by", Column.of(rows, Version::closedBy))
                    .update();
        }
    }

    private void open(List<Version<S>> rows) {
        if (!rows.isEmpty()) {
            sql.sql(open.statement()).params(open.parameters(rows)).update();
        }
    }
}
