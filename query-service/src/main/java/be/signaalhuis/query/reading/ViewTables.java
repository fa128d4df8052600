package be.signaalhuis.query.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of each view, and a way to hold them still: a rebuilt view is swapped in between answers, not in one. */
@Component
class ViewTables {

    private final JdbcClient sql;
    private final Map<String, String> locks = new ConcurrentHashMap<>();

    ViewTables(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * To be executed first in a transaction: it takes no snapshot, so that the one taken after it sees
     * the token and the rows of the same table.
     */
    String lock(String view) {
        return locks.computeIfAbsent(view, this::statement);
    }

    private String statement(String view) {
        var tables = sql.sql(
                        "select string_agg(format('views.%I', table_name), ', ' order by table_name) from views.view_table where view = ?")
                .param(view)
                .query(String.class)
                .single();
        return "lock table " + tables + " in access share mode";
    }
}
