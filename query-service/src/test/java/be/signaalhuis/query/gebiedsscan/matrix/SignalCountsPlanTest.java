package be.signaalhuis.query.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With a hundred thousand signals of ten years, a question about today reads cells by month and by day, and no rows. */
class SignalCountsPlanTest {

    private static final ScanArea GENK = ScanArea.whole(Code.of("71016"));
    private static final Known TODAY = new Known(200_000, Instant.EPOCH, true, false);
    private static final Known THEN = new Known(90_000, Instant.EPOCH, false, false);
    private static final Period YEAR = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private static final Period DAYS = new Period(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 12, 10));
    private static final Period IN_A_MONTH = new Period(LocalDate.of(2020, 5, 3), LocalDate.of(2020, 5, 28));
    private static final Period IN_TWO_MONTHS = new Period(LocalDate.of(2020, 5, 20), LocalDate.of(2020, 6, 10));
    private static final String HOLDING = "(select * from views.gebiedsscan_signal where closed_at is null)";

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
        Stream.of(CountedCells.BY_MONTH, CountedCells.BY_DAY)
                .forEach(cells -> sql.sql("""
                        insert into views.%1$s (%2$s, signals) select %2$s, count(*) from (%3$s) as cell group by %2$s
                        """.formatted(
                                cells.name(), cells.columns(), cells.cells().formatted(HOLDING)))
                        .update());
        Tables.vacuum(
                service.database(), "views.gebiedsscan_signal", "views.gebiedsscan_cell", "views.gebiedsscan_day");
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
    void theDaysAroundThemAreReadFromTheIndexOfCellsByDayAlone() {
        for (var period : List.of(DAYS, IN_A_MONTH, IN_TWO_MONTHS)) {
            assertThat(matrix(TODAY, period))
                    .contains("Index Only Scan using gebiedsscan_day_pkey")
                    .doesNotContain(
                            "gebiedsscan_signal", "Seq Scan on gebiedsscan_day", "Bitmap Heap Scan on gebiedsscan_day");
            assertThat(area(TODAY, period))
                    .contains("Index Only Scan using gebiedsscan_day_pkey")
                    .doesNotContain(
                            "gebiedsscan_signal", "Seq Scan on gebiedsscan_day", "Bitmap Heap Scan on gebiedsscan_day");
        }
    }

    @Test
    void theSignalsOfASectorAreReadFromTheIndexOfTodaysRows() {
        var sector = Areas.current().all().stream()
                .filter(area ->
                        area.is(Area.Level.SECTOR) && area.municipality().equals(GENK.code()))
                .findFirst()
                .flatMap(area -> ScanArea.find(GENK.code(), area.code().value()))
                .orElseThrow();
        assertThat(plan(SignalCounts.BY_CUT, TODAY, sector, DAYS))
                .contains("gebiedsscan_signal_open_observed")
                .doesNotContain("gebiedsscan_cell", "gebiedsscan_day", "Seq Scan");
    }

    @Test
    void anEarlierAnswerReadsTheRowsOfItsPeriod() {
        assertThat(matrix(THEN, YEAR))
                .contains("gebiedsscan_signal_observed")
                .doesNotContain("gebiedsscan_cell", "gebiedsscan_day")
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
