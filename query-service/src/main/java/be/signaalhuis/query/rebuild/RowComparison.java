package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.projection.ViewTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that compare two tables row by row: one cheap pass for both, and a look at what differs. */
final class RowComparison {

    private static final String EQUAL = """
            select (select (count(*), bit_xor(hash)) from (%s) as live) is not distinct from
                   (select (count(*), bit_xor(hash)) from (%s) as shadow)
            """;

    private static final String DIFFERENT = """
            with different as materialized (
                select key, position, live.hash is not null as is_live, shadow.hash is not null as is_replayed,
                       count(*) over () as count
                from (%s) as live full join (%s) as shadow using (key, position)
                where live.hash is distinct from shadow.hash
                order by position, key limit %d)
            select different.*, array_remove(array[%s]::text[], null) as columns
            from different
            left join (%s) as live using (key, position)
            left join (%s) as shadow using (key, position)
            order by position, key
            """;

    private final ViewTable<?> table;
    private final long at;
    private final long seed;
    private final List<String> columns;

    /**
     * @param at rows count as they were at this position
     * @param seed of the hashes: nobody can make a row with the hash of another who does not know it
     */
    RowComparison(ViewTable<?> table, long at, long seed) {
        this.table = table;
        this.at = at;
        this.seed = seed;
        this.columns = List.of(table.columns().split(", "));
    }

    boolean isEqual(JdbcClient sql) {
        return sql.sql(EQUAL.formatted(hashes("views"), hashes(ShadowTables.SCHEMA)))
                .query(Boolean.class)
                .single();
    }

    Differences of(JdbcClient sql) {
        var count = new long[1];
        var rows = sql.sql(DIFFERENT.formatted(
                        hashes("views"),
                        hashes(ShadowTables.SCHEMA),
                        Differences.MOST_NAMED,
                        differingColumns(),
                        values("views"),
                        values(ShadowTables.SCHEMA)))
                .query((row, number) -> {
                    count[0] = row.getLong("count");
                    return differing(row);
                })
                .list();
        return new Differences(count[0], rows);
    }

    private DifferingRow differing(ResultSet row) throws SQLException {
        return DifferingRow.of(
                table.name(),
                row.getObject("key", UUID.class),
                row.getLong("position"),
                DifferingRow.Kind.of(row.getBoolean("is_live"), row.getBoolean("is_replayed")),
                List.of((String[]) row.getArray("columns").getArray()));
    }

    private String hashes(String schema) {
        return rows(schema, "hash_record_extended(row(" + String.join(", ", asOf()) + "), " + seed + ") as hash");
    }

    /** The columns under names that none of them has. */
    private String values(String schema) {
        var values = asOf();
        return rows(
                schema,
                IntStream.range(0, values.size())
                        .mapToObj(i -> values.get(i) + " as " + alias(i))
                        .collect(Collectors.joining(", ")));
    }

    private String differingColumns() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> "case when live.%1$s is distinct from shadow.%1$s then '%2$s' end"
                        .formatted(alias(i), columns.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String alias(int column) {
        return "value_" + column;
    }

    private String rows(String schema, String selected) {
        return "select %s as key, %s as position, %s from %s.%s where %2$s <= %d"
                .formatted(table.key(), table.position(), selected, schema, table.name(), at);
    }

    /** An end that came later had not come yet. */
    private List<String> asOf() {
        var values = new ArrayList<>(columns);
        if (table.endsRows()) {
            values.replaceAll(column -> column.startsWith("closed_at") || column.startsWith("closed_by")
                    ? "case when closed_at > %d then null else %s end".formatted(at, column)
                    : column);
        }
        return values;
    }
}
