package be.signaalhuis.standalone.proof.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the tables of the views against the log, and against tables that were built afresh. */
public final class ViewsCheck {

    private static final String TABLES = "select table_name from views.view_table order by 1";

    private static final String DIFFERENCES = """
            select count(*) from ((select * from %1$s except all select * from %2$s)
                                  union all (select * from %2$s except all select * from %1$s)) as difference
            """;

    private static final String LOG = "(select global_index, event_identifier, aggregate_identifier, sequence_number"
            + " from events.event) as log";
    private static final String SEEN =
            "(select position, event_id, report_id, sequence from views.meldpunt_file_event) as seen";

    private final JdbcClient sql;

    public ViewsCheck(JdbcClient superuser) {
        this.sql = superuser;
    }

    /** Events that the file view did not see, saw twice, or saw elsewhere. */
    public long eventsNotSeenOnce() {
        return differences(LOG, SEEN);
    }

    /** Puts the live tables aside; what makes {@code views} anew builds every view from the log alone. */
    public void putAside() {
        sql.sql("alter schema views rename to views_aside").update();
    }

    /** Each table of which a row differs from the one put aside, with how many do. */
    public List<String> differencesFromAside() {
        var found = new ArrayList<String>();
        for (var table : sql.sql(TABLES).query(String.class).list()) {
            var different = differences("views." + table, "views_aside." + table);
            if (different > 0) {
                found.add(different + " rows of " + table);
            }
        }
        return found;
    }

    public long rows() {
        return sql.sql(TABLES).query(String.class).list().stream()
                .mapToLong(table -> sql.sql("select count(*) from views." + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    public void forgetAside() {
        sql.sql("drop schema views_aside cascade").update();
    }

    private long differences(String one, String other) {
        return sql.sql(DIFFERENCES.formatted(one, other)).query(Long.class).single();
    }
}
