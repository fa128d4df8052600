package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a view that can say what held at any position of the log: opened and closed, never changed. */
public abstract class VersionedTable<S> {

    private static final String HOLDING = "select * from %1$s where %2$s = any (:keys::uuid[]) and closed_at is null";

    private static final String CLOSE = """
            update %1$s as row set closed_at = ended.at, closed_by = ended.by
            from unnest(:key::uuid[], :at::bigint[], :by::uuid[]) as ended (key, at, by)
            where row.%2$s = ended.key and row.closed_at is null
            """;

    private final JdbcClient sql;
    private final Field<Version<S>> version;
    private final String holding;
    private final String close;
    private final Insert<Version<S>> open;
    private final String clear;

    /**
     * @param table with its schema; it also has opened_at, opened_by, closed_at and closed_by
     * @param key the column that names the thing whose states the rows are
     * @param state reads back what {@code fields} wrote
     */
    protected VersionedTable(JdbcClient sql, String table, String key, Fields<S> fields, Field<S> state) {
        var all = new Fields<Version<S>>();
        this.sql = sql;
        this.version = version(all, key, state);
        all.part(Version::state).keepAll(fields);
        this.holding = HOLDING.formatted(table, key);
        this.close = CLOSE.formatted(table, key);
        this.open = new Insert<>(table, all);
        this.clear = "delete from " + table;
    }

    private static <S> Field<Version<S>> version(Fields<Version<S>> fields, String keyColumn, Field<S> state) {
        var key = fields.id(keyColumn, Version::key);
        var openedAt = fields.number("opened_at", Version::openedAt);
        var openedBy = fields.id("opened_by", Version::openedBy);
        var closedAt = fields.number("closed_at", Version::closedAt);
        var closedBy = fields.id("closed_by", Version::closedBy);
        return row -> new Version<>(
                key.in(row), openedAt.in(row), openedBy.in(row), closedAt.in(row), closedBy.in(row), state.in(row));
    }

    /** The open row of each of these things that has one. */
    Map<UUID, Version<S>> holding(Collection<UUID> keys) {
        return sql
                .sql(holding)
                .param("keys", Column.of(keys, UUID::toString))
                .query((row, number) -> version.in(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Version::key, Function.identity()));
    }

    void close(List<Version<S>> rows) {
        if (!rows.isEmpty()) {
            sql.sql(close)
                    .param("key", Column.of(rows, Version::key))
                    .param("at", Column.of(rows, Version::closedAt))
                    .param("by", Column.of(rows, Version::closedBy))
                    .update();
        }
    }

    void open(List<Version<S>> rows) {
        if (!rows.isEmpty()) {
            sql.sql(open.statement()).params(open.parameters(rows)).update();
        }
    }

    void clear() {
        sql.sql(clear).update();
    }
}
