package be.signaalhuis.query.projection;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of versions, each made of the one before and of an event. */
record FoldedTable<E, S>(VersionedTable<S> table, BiFunction<S, Recorded<E>, S> next) implements ViewTable<E> {

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public String key() {
        return table.key();
    }

    @Override
    public String position() {
        return "opened_at";
    }

    @Override
    public boolean endsRows() {
        return true;
    }

    @Override
    public String columns() {
        return table.fields().columns();
    }

    @Override
    public ViewRows<E> in(String schema, JdbcClient sql) {
        return new VersionedRows<>(sql, schema, table, next);
    }

    @Override
    public List<SummaryRows> summaries(String schema, JdbcClient sql) {
        return table.summaries(schema, sql);
    }

    @Override
    public ViewLoad<E> load(boolean resumed, int most) {
        return new VersionedLoad<>(table.fields(), next, resumed, most);
    }
}
