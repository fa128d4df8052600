package be.signaalhuis.query.audit.replays;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.projection.ViewTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody with the rights of a superuser may do to the rows of a view. */
final class Tampering {

    private static final Map<String, String> OTHER_VALUE = Map.of(
            "uuid", "gen_random_uuid()",
            "bigint", "coalesce(%s, 0) + 1000",
            "text", "coalesce(%s, '') || 'x'",
            "boolean", "not coalesce(%s, false)",
            "date", "coalesce(%s, '2020-01-01') + 1",
            "timestamp with time zone", "%s + interval '1 microsecond'",
            "ARRAY", "array_append(%s, 'X')",
            "bytea", "coalesce(%s, '') || '\\x00'");

    private final JdbcClient sql;
    private final ViewTable<?> table;

    Tampering(TestDatabase database, ViewTable<?> table) {
        this.sql = database.as("postgres");
        this.table = table;
        dropChecks();
    }

    /** A row, as a replay names it. */
    record Row(String stream, long position) {}

    /** A column and the row in which it has another value now. */
    record Changed(String column, Row row) {}

    private record Column(String name, String type) {}

    /** Of a part, the key is not the stream. */
    private record Target(String key, Row row) {}

    private void dropChecks() {
        sql.sql("select conname from pg_constraint where contype = 'c' and conrelid = ('views.' || ?)::regclass")
                .param(table.name())
                .query(String.class)
                .list()
                .forEach(check -> sql.sql("alter table views." + table.name() + " drop constraint " + check)
                        .update());
    }

    /** Each column in a row of its own, but for those that a row is known by. */
    List<Changed> changeEachColumn() {
        var columns = columns();
        var rows = rows(columns.size());
        var changed = new ArrayList<Changed>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            change(
                    "set %s = %s"
                            .formatted(
                                    column.name(),
                                    OTHER_VALUE.get(column.type()).formatted(column.name())),
                    rows.get(i));
            changed.add(new Changed(column.name(), rows.get(i).row()));
        }
        return changed;
    }

    Row delete() {
        var row = rows(1).getFirst();
        sql.sql("delete from views.%s where %s".formatted(table.name(), is(row)))
                .update();
        return row.row();
    }

    /** A copy of a row that exists, of a stream that does not. */
    Row insert() {
        var row = rows(2).getLast();
        var copied = List.of(table.columns().split(", ")).stream()
                .map(column -> column.equals(table.key()) ? "gen_random_uuid()" : column)
                .toList();
        var stream = sql.sql("insert into views.%s (%s) select %s from views.%1$s where %s returning %s"
                        .formatted(table.name(), table.columns(), String.join(", ", copied), is(row), table.key()))
                .query(String.class)
                .single();
        return new Row(stream, row.row().position());
    }

    private void change(String change, Target row) {
        sql.sql("update views.%s %s where %s".formatted(table.name(), change, is(row)))
                .update();
    }

    private String is(Target row) {
        return "%s = '%s' and %s = %d"
                .formatted(table.key(), row.key(), table.position(), row.row().position());
    }

    private List<Column> columns() {
        return sql.sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'views' and table_name = :table and not column_name = any (:identity)
                        order by ordinal_position
                        """)
                .param("table", table.name())
                .param("identity", new String[] {table.key(), table.position()})
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    /** The first rows of the log. */
    private List<Target> rows(int most) {
        return sql.sql("""
                        select %1$s, %2$s, (select aggregate_identifier from events.event where global_index = %2$s)
                        from views.%3$s order by 2, 1 limit %4$d
                        """.formatted(table.key(), table.position(), table.name(), most))
                .query((row, number) -> new Target(row.getString(1), new Row(row.getString(3), row.getLong(2))))
                .list();
    }
}
