package be.signaalhuis.query.rebuild;

import be.signaalhuis.events.codes.Code;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the rows that differed with the task that found them, each with the stream that the log knows it by. */
final class DifferingRows {

    private static final String CLEAR = "delete from views.rebuild_difference where rebuild = ?";

    /** The row of a part names the part; its stream is that of the event it comes from, if it does come from one. */
    private static final String ADD = """
            insert into views.rebuild_difference
                (rebuild, number, table_name, stream, position, kind, columns, municipality)
            select ?, ?, ?, case when named.kind = 'ONLY_LIVE' then named.key
                                 else coalesce(known.aggregate_identifier, named.key) end,
                   named.position, named.kind, string_to_array(?, ','),
                   convert_from(known.metadata, 'UTF8')::json ->> 'municipality'
            from (values (?, ?::uuid, ?::bigint)) as named (kind, key, position)
            left join lateral (
                (select aggregate_identifier, metadata, 1 as choice from events.event
                 where aggregate_identifier = named.key order by sequence_number limit 1)
                union all
                (select aggregate_identifier, metadata, 2 from events.event where global_index = named.position)
                order by choice limit 1) as known on true
            """;

    private static final String READ = """
            select rebuild, table_name, case when municipality is null or municipality = :reader then stream end as stream,
                   position, kind, columns
            from views.rebuild_difference where rebuild = any (:tasks::uuid[]) order by rebuild, number
            """;

    private final JdbcClient sql;

    DifferingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the place of what an earlier attempt found. */
    void write(UUID task, List<DifferingRow> rows) {
        sql.sql(CLEAR).param(task).update();
        for (int number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            sql.sql(ADD)
                    .param(task)
                    .param(number)
                    .param(row.table())
                    .param(String.join(",", row.columns()))
                    .param(row.kind().name())
                    .param(row.stream())
                    .param(row.position())
                    .update();
        }
    }

    /** @param reader municipality whose streams are named */
    List<DifferingRow> of(RebuildTask task, Code reader) {
        return of(List.of(task), reader).getOrDefault(task.id(), List.of());
    }

    Map<UUID, List<DifferingRow>> of(Collection<RebuildTask> tasks, Code reader) {
        var rows = new HashMap<UUID, List<DifferingRow>>();
        sql.sql(READ)
                .param("reader", reader.value())
                .param("tasks", tasks.stream().map(task -> task.id().toString()).toArray(String[]::new))
                .query(row -> {
                    rows.computeIfAbsent(row.getObject("rebuild", UUID.class), task -> new ArrayList<>())
                            .add(differing(row));
                });
        return rows;
    }

    private static DifferingRow differing(ResultSet row) throws SQLException {
        return new DifferingRow(
                row.getString("table_name"),
                row.getObject("stream", UUID.class),
                row.getObject("position", Long.class),
                DifferingRow.Kind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("columns").getArray()));
    }
}
