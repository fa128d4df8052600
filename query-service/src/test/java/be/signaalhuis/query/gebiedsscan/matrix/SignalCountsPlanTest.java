package be.signaalhuis.query.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a hundred thousand signals of ten years, a question about today reads cells, and the rows of a few days. */
class SignalCountsPlanTest {

    private static final ScanArea GENK = ScanArea.whole(Code.of("71016"));
    private static final Known TODAY = new Known(200_000, Instant.EPOCH, true, false);
    private static final Known THEN = new Known(90_000, Instant.EPOCH, false, false);
    private static final Period YEAR = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private static final Period DAYS = new Period(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 12, 10));

    private static RunningService service;

    @BeforeAll
    static void fill() {
        service = RunningService.on(TestDatabase.fresh());
        var sql = service.database().as("postgres");
        sql.sql("""
                        insert into views.gebiedsscan_signal (signal_id, opened_at, opened_by, closed_at, closed_by,
                               municipality, theme, area, neighbourhood, division, subtype, life_domain, policy_domain,
                               sharing, observed_from, observed_until, counted)
                        select id, 2 * n + state, id, case state when 0 then 2 * n + 1 end, case state when 0 then id end,
                               '71016', 'OVERLAST', area, area, '2025', 'HANGJONGEREN',
                               (array['ZORG', 'ARBEID', 'WELZIJN', 'ARMOEDE'])[1 + n % 4], 'POLITIE', 'OVERLEGTAFEL',
                               day, day, true
                        from (select gen_random_uuid() as id, n, date '2016-01-01' + (n % 3650) as day,
                                     '71016W' || lpad((1 + n % 31)::text, 2, '0') as area
                              from generate_series(1, 50000) as n) as signal, generate_series(0, 1) as state
                        """).update();
        sql.sql("""
                        insert into views.gebiedsscan_cell select municipality, neighbourhood, cut, code, month, count(*)
                        from (%s) as cell group by 1, 2, 3, 4, 5
                        """.formatted(CountedCells.OF_ROWS.formatted(
                        "(select * from views.gebiedsscan_signal where closed_at is null)")))
                .update();
        sql.sql("vacuum analyze views.gebiedsscan_signal, views.gebiedsscan_cell")
                .update();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void wholeMonthsAreReadFromCellsAlone() {
        assertThat(matrix(TODAY, YEAR)).contains("gebiedsscan_cell").doesNotContain("gebiedsscan_signal");
        assertThat(area(TODAY, YEAR)).contains("gebiedsscan_cell_pkey").doesNotContain("gebiedsscan_signal");
        var always = Period.of(null, null);
        assertThat(matrix(TODAY, always)).contains("gebiedsscan_cell").doesNotContain("gebiedsscan_signal");
        assertThat(area(TODAY, always)).contains("gebiedsscan_cell").doesNotContain("gebiedsscan_signal");
    }

    @Test
    void theDaysAroundThemAreReadFromTheIndexOfTodaysRows() {
        assertThat(matrix(TODAY, DAYS))
                .contains("gebiedsscan_cell", "gebiedsscan_signal_open_observed")
                .doesNotContain("Seq Scan on gebiedsscan_signal");
        assertThat(area(TODAY, DAYS))
                .contains("gebiedsscan_cell", "gebiedsscan_signal_open_observed")
                .doesNotContain("Seq Scan on gebiedsscan_signal");
    }

    @Test
    void anEarlierAnswerReadsTheRowsOfItsPeriod() {
        assertThat(matrix(THEN, YEAR))
                .contains("gebiedsscan_signal_observed")
                .doesNotContain("gebiedsscan_cell")
                .doesNotContain("Seq Scan");
        assertThat(area(THEN, YEAR)).contains("gebiedsscan_signal_observed").doesNotContain("Seq Scan");
    }

    private static String matrix(Known known, Period period) {
        return plan(SignalCounts.BY_NEIGHBOURHOOD, known, GENK, period);
    }

    private static String area(Known known, Period period) {
        return plan(
                SignalCounts.BY_CUT,
                known,
                ScanArea.find(Code.of("71016"), "71016W26").orElseThrow(),
                period);
    }

    private static String plan(String question, Known known, ScanArea area, Period period) {
        return String.join(
                "\n",
                service.bean(SignalCounts.class)
                        .ask("explain " + question, known, area, period)
                        .query(String.class)
                        .list());
    }
}
