package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement that writes any number of rows: an array per column. */
final class Insert<R> {

    private final List<Kept<R>> fields;
    private final String statement;

    Insert(String table, Fields<R> fields) {
        this.fields = fields.kept();
        this.statement = """
                insert into %s (%s)
                select %s
                from unnest(%s) as row (%s)
                """.formatted(table, fields.columns(), list(Kept::value), list(Kept::array), fields.columns());
    }

    String statement() {
        return statement;
    }

    /** The arrays, by the name of their column. */
    Map<String, Object> parameters(Collection<R> rows) {
        var arrays = new HashMap<String, Object>();
        fields.forEach(field -> arrays.put(field.column(), field.elements().apply(rows)));
        return arrays;
    }

    private String list(Function<Kept<R>, String> sql) {
        return fields.stream().map(sql).collect(Collectors.joining(", "));
    }
}
