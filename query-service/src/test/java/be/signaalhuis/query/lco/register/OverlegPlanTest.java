package be.signaalhuis.query.lco.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of the register, and what the start page and a care partner ask of it, are read along an index. */
class OverlegPlanTest {

    private static final String ORDER = " order by opened_on desc, overleg_id desc limit 51";

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.overleg_register (overleg_id, opened_at, opened_by, closed_at, closed_by,
                               version, recorded_on, municipality, status, consent, imported, complete, opened_on,
                               last_meeting, next_planned, reports_to_write, accounts, payload)
                        select id, 4 * n + state, id, case when state < 3 then 4 * n + state + 1 end,
                               case when state < 3 then id end, state, day, '71016', 'OPEN', 'GIVEN', false, true, day,
                               day, case when n % 50 = 0 then day end,
                               case when n % 60 = 0 then array['m'] else '{}' end, array['p' || n % 500], '{}'
                        from (select gen_random_uuid() as id, n, date '2000-01-01' + (n % 9000) as day
                              from generate_series(1, 10000) as n) as file, generate_series(0, 3) as state
                        """).update();
        Tables.vacuum(service.database(), "views.overleg_register");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"true, overleg_register_open_day", "false, overleg_register_day"})
    void aPageIsReadAlongTheIndexOfItsOrder(boolean today, String index) {
        var search = search(today).behind(new Cursor(20_000, "2015-05-05", UUID.randomUUID(), ""));
        assertThat(plan(search, ORDER))
                .contains(index)
                .doesNotContain("Seq Scan on")
                .doesNotContain("Sort");
    }

    @Test
    void theMeetingsToComeAreFoundWithoutReadingTheOtherFiles() {
        var search = search(true).goingOn().that("next_planned <= :until", "until", LocalDate.of(2001, 1, 1));
        assertThat(plan(search, "")).contains("overleg_register_open_planned").doesNotContain("Seq Scan on");
    }

    @Test
    void theReportsToWriteAreFoundWithoutReadingTheOtherFiles() {
        var search = search(true).goingOn().that("reports_to_write <> '{}'");
        assertThat(plan(search, "")).contains("overleg_register_open_reports").doesNotContain("Seq Scan on");
    }

    @Test
    void theTablesOfACarePartnerAreFoundByTheirAccount() {
        var search = search(true).that("accounts @> :account::text[]", "account", new String[] {"p7"});
        assertThat(plan(search, "")).contains("overleg_register_open_accounts").doesNotContain("Seq Scan on");
    }

    private static OverlegSearch search(boolean today) {
        return new OverlegSearch(new Known(20_000, Instant.EPOCH, today, false), Code.of("71016"));
    }

    private static String plan(OverlegSearch search, String order) {
        var rows = service.bean(OverlegRows.class)
                .ask("explain ", search, order)
                .query(String.class)
                .list();
        return String.join("\n", rows);
    }
}
