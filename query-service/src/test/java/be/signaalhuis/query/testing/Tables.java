package be.signaalhuis.query.testing;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** Looks at the rows of the views from outside. */
public final class Tables {

    public static final List<String> VIEWS =
            List.of("meldpunt_worklist", "meldpunt_file_event", "meldpunt_annual_report");

    private Tables() {}

    /** Every row of every view of the Meldpunt as text, in a fixed order. */
    public static List<String> rows(TestDatabase database) {
        return rows(database, VIEWS);
    }

    public static List<String> rows(TestDatabase database, List<String> views) {
        return views.stream()
                .flatMap(view -> rows(database, view).stream().map(row -> view + " " + row))
                .toList();
    }

    public static List<String> rows(TestDatabase database, String view) {
        return database.as("postgres")
                .sql("select row::text from views." + view + " as row order by 1")
                .query(String.class)
                .list();
    }

    /**
     * Gives tables their statistics, and marks all their pages visible to all: what an index alone can then answer. As
     * long as somebody still reads an older state, as a view that looks for events may, a vacuum marks none.
     */
    public static void vacuum(TestDatabase database, String... tables) {
        var sql = database.as("postgres");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            sql.sql("vacuum analyze " + String.join(", ", tables)).update();
            return sql.sql("select bool_and(relallvisible >= relpages) from pg_class where oid = any(?::regclass[])")
                    .param(tables)
                    .query(Boolean.class)
                    .single();
        });
    }

    /** The stored token of a view, as JSON, and its type. */
    public static String token(TestDatabase database, String view) {
        return database.as("postgres")
                .sql("""
                        select token_type || ' ' || convert_from(token, 'UTF8') from views.token_entry
                        where processor_name = ? and segment = 0 and token is not null
                        """)
                .param(view)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
