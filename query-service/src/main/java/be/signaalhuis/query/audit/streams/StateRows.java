package be.signaalhuis.query.audit.streams;

import be.signaalhuis.query.audit.pseudonyms.StoredJson;
import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.projection.ViewTable;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of any view that come from one file, as they were after one of its events; sealed values still sealed. */
@Component
class StateRows {

    private static final int MOST_ROWS = 200;

    /** What is longer, such as the outline of a map, is told by its length. */
    private static final int MOST_BYTES = 100_000;

    private static final Set<String> PROVENANCE = Set.of("opened_at", "opened_by", "closed_at", "closed_by");

    /** Rows about the file or about a part of it, opened by an event of the file and then not closed yet. */
    private static final String THAT_HELD = """
            select %1$s from views.%2$s
            where %3$s = any (:named::uuid[]) and opened_at = any (:positions::bigint[])
              and (closed_at is null or closed_at > :position)
            order by opened_at desc, %3$s limit %4$d
            """;

    private static final String OF_EVENTS = """
            select %1$s from views.%2$s where %3$s = :stream and sequence <= :sequence
            order by sequence desc limit %4$d
            """;

    private final JdbcClient sql;

    StateRows(JdbcClient sql) {
        this.sql = sql;
    }

    StateOfView of(View<?> view, StreamSoFar file) {
        var table = view.table();
        var rows = ask("", table, file).query((row, number) -> row(table, row)).list();
        var told = rows.subList(0, Math.min(rows.size(), MOST_ROWS)).reversed();
        return new StateOfView(view.name(), table.name(), List.copyOf(told), rows.size() > MOST_ROWS);
    }

    /** The statement, or what PostgreSQL makes of it when {@code prefix} is an explain. */
    JdbcClient.StatementSpec ask(String prefix, ViewTable<?> table, StreamSoFar file) {
        var statement = (table.endsRows() ? THAT_HELD : OF_EVENTS)
                .formatted(table.columns(), table.name(), table.key(), MOST_ROWS + 1);
        var asked = sql.sql(prefix + statement);
        return table.endsRows()
                ? asked.param(
                                "named",
                                file.named().stream().map(Object::toString).toArray(String[]::new))
                        .param("positions", file.positions().toArray(Long[]::new))
                        .param("position", file.position())
                : asked.param("stream", file.stream()).param("sequence", file.sequence());
    }

    private static StateRow row(ViewTable<?> table, ResultSet row) throws SQLException {
        var keys = table.endsRows() ? List.of(table.key()) : List.of(table.key(), "sequence");
        var key = new LinkedHashMap<String, Object>();
        var fields = new LinkedHashMap<String, Object>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var name = row.getMetaData().getColumnName(column);
            if (keys.contains(name)) {
                key.put(name, cell(row, column));
            } else if (!PROVENANCE.contains(name)) {
                fields.put(name, cell(row, column));
            }
        }
        return new StateRow(key, fields);
    }

    private static Object cell(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        return switch (value) {
            case byte[] stored -> stored.length > MOST_BYTES ? Map.of("bytes", stored.length) : StoredJson.read(stored);
            case Timestamp moment -> moment.toInstant();
            case Date day -> day.toLocalDate();
            case Array many -> new ArrayList<>(List.of((Object[]) many.getArray()));
            case null -> null;
            default -> value;
        };
    }
}
