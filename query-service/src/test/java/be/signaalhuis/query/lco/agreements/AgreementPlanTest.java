package be.signaalhuis.query.lco.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of agreements is read along the index of its order; what a file or a table has is found by it. */
class AgreementPlanTest {

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.overleg_agreement (agreement_id, opened_at, opened_by, closed_at, closed_by,
                               overleg_id, municipality, executor_role, participant, life_domain, made_on, first_due,
                               due, renewals, status, reminded)
                        select id, 4 * n + state, id, case when state < 3 then 4 * n + state + 1 end,
                               case when state < 3 then id end, md5((n % 4000)::text)::uuid, '71016', 'HULPVERLENER',
                               md5((n % 500)::text)::uuid, 'INKOMEN', day, day, day, 0,
                               case when n % 20 = 0 then 'OPEN' else 'DONE' end, false
                        from (select gen_random_uuid() as id, n, date '2000-01-01' + (n % 9000) as day
                              from generate_series(1, 20000) as n) as one, generate_series(0, 3) as state
                        """).update();
        Tables.vacuum(service.database(), "views.overleg_agreement");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"true, overleg_agreement_open_due", "false, overleg_agreement_due"})
    void aPageIsReadAlongTheIndexOfItsOrder(boolean today, String index) {
        var search = search(today).behind(new Cursor(20_000, "2015-05-05", UUID.randomUUID(), ""));
        assertThat(plan(search)).contains(index).doesNotContain("Seq Scan on").doesNotContain("Sort");
    }

    @Test
    void whatIsOpenIsFoundAmongWhatIsDone() {
        assertThat(plan(search(true).waiting().that("due < :day")))
                .contains("overleg_agreement_open")
                .doesNotContain("Seq Scan on overleg_agreement");
    }

    @Test
    void theAgreementsOfFilesAreFoundByTheirFiles() {
        var search = search(true).in(List.of(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(plan(search)).contains("overleg_agreement_open_overleg").doesNotContain("Seq Scan on");
    }

    private static AgreementSearch search(boolean today) {
        var known = new Known(40_000, Instant.EPOCH, today, false);
        return new AgreementSearch(known, Code.of("71016"), LocalDate.of(2010, 1, 1));
    }

    private static String plan(AgreementSearch search) {
        var rows = service.bean(AgreementRows.class)
                .ask("explain ", search, 51)
                .query(String.class)
                .list();
        return String.join("\n", rows);
    }
}
