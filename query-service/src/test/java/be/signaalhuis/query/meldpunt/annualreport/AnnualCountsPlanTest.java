package be.signaalhuis.query.meldpunt.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With fifty years of reports, a report about one year reads the rows of two. */
class AnnualCountsPlanTest {

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.meldpunt_annual_report (report_id, opened_at, opened_by, closed_at, closed_by,
                               desk, received_on, facts_on, channel, municipality, main_ground, grounds, domain,
                               outcomes, outside_service_area, counted)
                        select id, 2 * n + state, id, case state when 0 then 2 * n + 1 end,
                               case state when 0 then id end, '71016', day, day, 'LOKET', '71016', 'RAS', '{RAS}', 'WERK',
                               '{}', false, true
                        from (select gen_random_uuid() as id, n, date '1980-01-01' + (n % 18000) as day
                              from generate_series(1, 20000) as n) as report, generate_series(0, 1) as state
                        """).update();
        sql.sql("analyze views.meldpunt_annual_report").update();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void todaysAnswerReadsTheOpenRowsOfTwoYears() {
        assertThat(plan(new Known(50_000, Instant.EPOCH, true, false)))
                .contains("meldpunt_annual_report_open_received")
                .doesNotContain("Seq Scan");
    }

    @Test
    void anEarlierAnswerReadsTheRowsOfTwoYears() {
        assertThat(plan(new Known(9_000, Instant.EPOCH, false, false)))
                .contains("meldpunt_annual_report_received")
                .doesNotContain("Seq Scan");
    }

    private static String plan(Known known) {
        return String.join(
                "\n",
                service.bean(AnnualCounts.class)
                        .ask("explain ", known, ReaderArea.of(Code.of("71016")), Year.of(2010))
                        .query(String.class)
                        .list());
    }
}
