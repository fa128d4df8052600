package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.small.SmallCounts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Signals by month, as columns and as a table of years.
 *
 * @param most the highest column
 */
record MonthChart(List<Column> columns, List<Year> years, long most) {

    private static final long LONGEST = 240;

    /**
     * One month.
     *
     * @param x where its column begins, in percents of the width
     * @param printed what stands in print; null when that is the count itself
     * @param height in percents of the whole
     */
    record Column(
            YearMonth month,
            long count,
            String printed,
            String address,
            String x,
            String width,
            String y,
            String height) {}

    /** The twelve months of a year; null for those outside the period. */
    record Year(int year, List<Column> months) {}

    static MonthChart of(AreaSignals signals, Window window, ScanFilter filter) {
        var first = YearMonth.from(window.from());
        var months = Stream.iterate(
                        first, month -> !month.isAfter(YearMonth.from(window.until())), month -> month.plusMonths(1))
                .limit(LONGEST)
                .toList();
        var counts = months.stream()
                .map(month -> signals.months().getOrDefault(month.toString(), 0L))
                .toList();
        var small = SmallCounts.of(counts);
        var most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int number = 0; number < months.size(); number++) {
            var share = most == 0 ? 0 : (double) counts.get(number) / most;
            columns.add(new Column(
                    months.get(number),
                    counts.get(number),
                    small.printed(number),
                    address(signals, months.get(number), filter),
                    Window.percent((number + 0.12) / months.size()),
                    Window.percent(0.76 / months.size()),
                    Window.percent(1 - share),
                    Window.percent(share)));
        }
        return new MonthChart(List.copyOf(columns), years(columns), most);
    }

    private static String address(AreaSignals signals, YearMonth month, ScanFilter filter) {
        var place = "months/" + month;
        return Addresses.figure(signals.links().figure(place), signals.area(), place, filter);
    }

    private static List<Year> years(List<Column> columns) {
        var years = new TreeMap<Integer, Column[]>();
        columns.forEach(column -> years.computeIfAbsent(column.month().getYear(), year -> new Column[12])[
                column.month().getMonthValue() - 1] = column);
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey(), Arrays.asList(year.getValue())))
                .toList();
    }
}
