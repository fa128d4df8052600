package be.signaalhuis.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a summary: moved along with the versions, or made anew of them. */
public final class SummaryRows {

    private static final String ENDED =
            "select row.* from %s as row join unnest(:endedKey::uuid[], :endedAt::bigint[]) as ended (key, at)"
                    + " on row.%s = ended.key and row.closed_at = ended.at";

    private static final String BEGUN = "select * from %s where %s = any (:begunKey::uuid[]) and closed_at is null";

    private static final String HOLDING = "select * from %s where closed_at is null";

    private static final String MOVE = """
            insert into %1$s as cell (%2$s, %3$s)
            select %2$s, sum(change)
            from (select ended.*, -1 as change from (%4$s) as ended
                  union all select begun.*, 1 from (%5$s) as begun) as changed
            group by %2$s having sum(change) <> 0
            on conflict (%2$s) do update set %3$s = cell.%3$s + excluded.%3$s
            """;

    private static final String DROP = """
            delete from %1$s where %3$s = 0 and (%2$s) in (select %2$s from (%4$s) as ended)
            """;

    private static final String FILL = """
            insert into %1$s (%2$s, %3$s)
            select %2$s, count(*) from (%4$s) as holding group by %2$s order by %2$s
            """;

    private static final String DIFFERENT = """
            select kept.%3$s is not null as is_kept, counted.%3$s is not null as is_counted, count(*) over () as count
            from %1$s as kept
            full join (select %2$s, count(*) as %3$s from (%4$s) as holding group by %2$s) as counted using (%2$s)
            where kept.%3$s is distinct from counted.%3$s
            order by %2$s limit %5$d
            """;

    private final JdbcClient sql;
    private final Summary summary;
    private final String table;
    private final String ended;
    private final String begun;
    private final String holding;

    SummaryRows(JdbcClient sql, String schema, Summary summary, String rows, String key) {
        this.sql = sql;
        this.summary = summary;
        this.table = schema + "." + summary.name();
        this.ended = summary.of(ENDED.formatted(schema + "." + rows, key));
        this.begun = summary.of(BEGUN.formatted(schema + "." + rows, key));
        this.holding = summary.of(HOLDING.formatted(schema + "." + rows));
    }

    /** After the rows of a batch were written. */
    void move(Chain<?, ?> chain) {
        if (chain.closed().isEmpty() && chain.opened().isEmpty()) {
            return;
        }
        var parameters = parameters(chain);
        sql.sql(MOVE.formatted(table, summary.columns(), summary.count(), ended, begun))
                .params(parameters)
                .update();
        if (!chain.closed().isEmpty()) {
            sql.sql(filled(DROP, ended)).params(parameters).update();
        }
    }

    private static Map<String, Object> parameters(Chain<?, ?> chain) {
        var parameters = new HashMap<String, Object>();
        parameters.put("endedKey", Column.of(chain.closed(), Version::key));
        parameters.put("endedAt", Column.of(chain.closed(), Version::closedAt));
        parameters.put("begunKey", Column.of(chain.opened(), Version::key));
        return parameters;
    }

    void clear() {
        sql.sql("delete from " + table).update();
    }

    /** Makes all of it anew, as often as one likes. */
    public void fill() {
        clear();
        sql.sql(filled(FILL, holding)).update();
    }

    /**
     * A count that is not what the rows that hold add up to.
     *
     * @param count how many such there are
     */
    public record WrongCell(boolean isKept, boolean isCounted, long count) {}

    /** The first of the wrong ones. */
    public List<WrongCell> wrongCells(int most) {
        return sql.sql(DIFFERENT.formatted(table, summary.columns(), summary.count(), holding, most))
                .query((row, number) ->
                        new WrongCell(row.getBoolean("is_kept"), row.getBoolean("is_counted"), row.getLong("count")))
                .list();
    }

    public String name() {
        return summary.name();
    }

    /** The column with how many. */
    public String count() {
        return summary.count();
    }

    private String filled(String statement, String cells) {
        return statement.formatted(table, summary.columns(), summary.count(), cells);
    }
}
