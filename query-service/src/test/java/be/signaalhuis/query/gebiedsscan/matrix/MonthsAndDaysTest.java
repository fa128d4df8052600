package be.signaalhuis.query.gebiedsscan.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthsAndDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 4, 30);

    @Test
    void wholeMonthsNeedNoDays() {
        assertThat(counted("2023-01-01", "2023-12-31")).isEqualTo(months("2023-01", "2023-12", List.of(), List.of()));
        assertThat(MonthsAndDays.of(Period.of(null, null)))
                .isEqualTo(months("0001-01", "9999-12", List.of(), List.of()));
    }

    @Test
    void halfAMonthIsCountedByItsDays() {
        assertThat(counted("2023-04-16", "2023-06-15"))
                .isEqualTo(months(
                        "2023-05",
                        "2023-05",
                        List.of(days("2023-04-16", "2023-04-30"), days("2023-06-01", "2023-06-15")),
                        List.of()));
        assertThat(counted("2023-04-05", "2023-04-19").hasMonths()).isFalse();
        assertThat(counted("9999-12-20", "9999-12-31").over()).containsExactly(days("9999-12-20", "9999-12-31"));
    }

    @Test
    void moreThanHalfIsTheMonthLessItsOtherDays() {
        assertThat(counted("2023-04-15", "2023-06-16"))
                .isEqualTo(months(
                        "2023-04",
                        "2023-06",
                        List.of(),
                        List.of(days("2023-04-01", "2023-04-14"), days("2023-06-17", "2023-06-30"))));
        assertThat(counted("2023-04-05", "2023-04-20"))
                .isEqualTo(months(
                        "2023-04",
                        "2023-04",
                        List.of(),
                        List.of(days("2023-04-01", "2023-04-04"), days("2023-04-21", "2023-04-30"))));
    }

    @Test
    void everyDayOfEveryPeriodCountsOnceAndNoRangeLeavesItsMonth() {
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(from -> from.datesUntil(LAST.plusDays(1))
                        .map(until -> new Period(from, until))
                        .forEach(MonthsAndDaysTest::assertCountsEachDayOnce));
    }

    private static void assertCountsEachDayOnce(Period period) {
        var counted = MonthsAndDays.of(period);
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            var month = YearMonth.from(day);
            var inMonths = !month.isBefore(counted.first()) && !month.isAfter(counted.last());
            var times = (inMonths ? 1 : 0) + rangesWith(day, counted.over()) - rangesWith(day, counted.missing());
            assertThat(times).as("%s in %s", day, period).isEqualTo(rangesWith(day, List.of(period)));
        });
        assertThat(Stream.concat(counted.over().stream(), counted.missing().stream()))
                .allMatch(range -> YearMonth.from(range.from()).equals(YearMonth.from(range.until())));
    }

    private static int rangesWith(LocalDate day, List<Period> ranges) {
        return (int) ranges.stream()
                .filter(range -> !day.isBefore(range.from()) && !day.isAfter(range.until()))
                .count();
    }

    private static MonthsAndDays counted(String from, String until) {
        return MonthsAndDays.of(days(from, until));
    }

    private static MonthsAndDays months(String first, String last, List<Period> over, List<Period> missing) {
        return new MonthsAndDays(YearMonth.parse(first), YearMonth.parse(last), over, missing);
    }

    private static Period days(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
