package be.signaalhuis.query.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes, indexes, swaps and drops the tables of one view, through functions that do no more than that. */
final class ShadowTables {

    static final String SCHEMA = "views_shadow";

    private final JdbcClient sql;
    private final String view;

    ShadowTables(JdbcClient sql, String view) {
        this.sql = sql;
        this.view = view;
    }

    void prepare() {
        call("select views.shadow_prepare(?)");
    }

    List<String> missingIndexes() {
        return sql.sql("select * from views.shadow_indexes_missing(?)")
                .param(view)
                .query(String.class)
                .list();
    }

    void index(String name) {
        sql.sql("select views.shadow_index(?, ?)")
                .params(view, name)
                .query((row, number) -> true)
                .single();
    }

    void analyze() {
        call("select views.shadow_analyze(?)");
    }

    void swap() {
        call("select views.shadow_swap(?)");
    }

    /** Both what was being made and what was replaced. */
    void drop() {
        call("select views.shadow_drop(?)");
        call("select views.retired_drop(?)");
    }

    private void call(String function) {
        sql.sql(function).param(view).query((row, number) -> true).single();
    }
}
