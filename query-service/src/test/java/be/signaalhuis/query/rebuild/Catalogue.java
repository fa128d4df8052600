package be.signaalhuis.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.List;

/** The tables about views, looked at and changed while no service runs. */
final class Catalogue {

    private Catalogue() {}

    static void change(TestDatabase database, String statement) {
        assertThat(database.as("postgres").sql(statement).update()).isPositive();
    }

    /** Each as view, cause, version and state. */
    static List<String> tasks(TestDatabase database) {
        return database.as("postgres")
                .sql("select concat_ws(' ', view, cause, version, state) from views.rebuild order by view")
                .query(String.class)
                .list();
    }
}
