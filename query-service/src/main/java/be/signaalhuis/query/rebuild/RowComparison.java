package be.signaalhuis.query.rebuild;

import be.signaalhuis.query.projection.ViewTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that compare two tables row by row: one cheap pass for both, and a look at what differs. */
final class RowComparison {

    private static final int MOST_EXAMPLES = 20;

    private static final String EQUAL = """
            select (select (count(*), bit_xor(hash)) from (%s) as live) is not distinct from
                   (select (count(*), bit_xor(hash)) from (%s) as shadow)
            """;

    private static final String DIFFERENT = """
            select coalesce(live.position, shadow.position) as position, count(*) over () as count
            from (%s) as live full join (%s) as shadow using (key, position)
            where live.hash is distinct from shadow.hash
            order by 1 limit %d
            """;

    private final String live;
    private final String shadow;

    /** @param at rows count as they were at this position */
    RowComparison(ViewTable<?> table, long at) {
        this.live = rows("views", table, at);
        this.shadow = rows(ShadowTables.SCHEMA, table, at);
    }

    private static String rows(String schema, ViewTable<?> table, long at) {
        var columns = Arrays.stream(table.columns().split(", "))
                .map(column -> column.startsWith("closed_at") || column.startsWith("closed_by")
                        ? ended(column, table, at)
                        : column)
                .collect(Collectors.joining(", "));
        return "select %1$s as key, %2$s as position, hash_record_extended(row(%3$s), 0) as hash from %4$s.%5$s where %2$s <= %6$d"
                .formatted(table.key(), table.position(), columns, schema, table.name(), at);
    }

    /** An end that came later had not come yet. */
    private static String ended(String column, ViewTable<?> table, long at) {
        return table.endsRows() ? "case when closed_at <= %d then %s end".formatted(at, column) : column;
    }

    boolean isEqual(JdbcClient sql) {
        return sql.sql(EQUAL.formatted(live, shadow)).query(Boolean.class).single();
    }

    Comparing.Differences of(JdbcClient sql) {
        var examples = new ArrayList<Long>();
        var count = sql.sql(DIFFERENT.formatted(live, shadow, MOST_EXAMPLES))
                .query((row, number) -> {
                    examples.add(row.getLong(1));
                    return row.getLong(2);
                })
                .list();
        return new Comparing.Differences(count.isEmpty() ? 0 : count.getFirst(), examples);
    }
}
