package be.signaalhuis.standalone.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.standalone.support.WithoutBrowser;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check itself must be able to fail. */
@WithoutBrowser
class ViewsCheckTest {

    private static final String SEEN = """
            insert into views.meldpunt_file_event (report_id, sequence, position, event_id, recorded_at, what, payload)
            values ('00000000-0000-4000-8000-00000000000%d', 0, 1, '00000000-0000-7000-8000-000000000001', now(), 'x', '')
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient sql = database.as("postgres");
    private final ViewsCheck views = new ViewsCheck(sql);

    @BeforeEach
    void makeViews() {
        Flyway.configure()
                .dataSource(database.dataSource("postgres"))
                .schemas("views")
                .locations("classpath:db/views")
                .load()
                .migrate();
    }

    @Test
    void seesARowThatIsOfNoEvent() {
        assertThat(views.eventsNotSeenOnce()).isZero();
        sql.sql(SEEN.formatted(1)).update();
        assertThat(views.eventsNotSeenOnce()).isEqualTo(1);
    }

    @Test
    void seesAnEventWithoutARow() {
        sql.sql("""
                insert into events.event (event_identifier, aggregate_identifier, sequence_number, payload_type,
                                          payload, metadata)
                values (gen_random_uuid(), gen_random_uuid(), 0, 'x', '', '')
                """).update();
        assertThat(views.eventsNotSeenOnce()).isEqualTo(1);
    }

    @Test
    void seesThatRebuiltRowsDiffer() {
        sql.sql(SEEN.formatted(1)).update();
        views.putAside();
        makeViews();
        assertThat(views.differencesFromAside()).containsExactly("1 rows of meldpunt_file_event");

        sql.sql(SEEN.formatted(1)).update();
        assertThat(views.differencesFromAside()).singleElement().asString().endsWith("of meldpunt_file_event");

        sql.sql("delete from views.meldpunt_file_event").update();
        sql.sql("insert into views.meldpunt_file_event select * from views_aside.meldpunt_file_event")
                .update();
        assertThat(views.differencesFromAside()).isEmpty();
    }
}
