package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.projection.Summary;
import be.signaalhuis.query.reading.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signals of an area and a period as counts by neighbourhood, month, and code of a cut. Today's months come from
 * the cells by month, the days around them from those by day, and all that was known earlier from the rows; all give
 * the same.
 */
final class CountedCells {

    /** A signal counts by its life domain and by its theme, on the day it was first observed and in the month of it. */
    private static final String OF_ROWS = """
            select municipality, neighbourhood, cut, code, observed_from as day,
                   date_trunc('month', observed_from)::date as month
            from %s as signal
            cross join lateral (values ('LIFE_DOMAIN', life_domain), ('THEME', theme)) as counted_by (cut, code)
            where counted""";

    static final Summary BY_MONTH =
            new Summary("gebiedsscan_cell", "municipality, neighbourhood, cut, code, month", "signals", OF_ROWS);

    static final Summary BY_DAY =
            new Summary("gebiedsscan_day", "municipality, cut, day, neighbourhood, code", "signals", OF_ROWS);

    private static final String MONTHS = """
            select neighbourhood, cut, code, month, signals from views.gebiedsscan_cell
            where municipality = :municipality and month between :firstMonth and :lastMonth and %s""";

    /** Names every cut, so that each is one range of the index. */
    private static final String DAYS = """
            select neighbourhood, cut, code, date_trunc('month', :from%1$s)::date as month, %2$ssignals as signals
            from views.gebiedsscan_day
            where municipality = :municipality and cut in ('LIFE_DOMAIN', 'THEME')
              and day between :from%1$s and :until%1$s and %3$s""";

    private static final String ROWS = "select neighbourhood, cut, code, month, 1 as signals from ("
            + OF_ROWS.formatted("(select * from views.gebiedsscan_signal where (%s) and municipality = :municipality"
                    + " and observed_from between :from and :until and %s)")
            + ") as row";

    private CountedCells() {}

    /** A select of neighbourhood, cut, code, month and signals, some of which may be less than nothing. */
    static String of(Known known, ScanArea area, Period period) {
        return isInCells(known, area)
                ? cells(MonthsAndDays.of(period), area.condition())
                : ROWS.formatted(known.rowsThatHeld(), area.condition());
    }

    private static String cells(MonthsAndDays counted, String condition) {
        var parts = new ArrayList<String>();
        if (counted.hasMonths()) {
            parts.add(MONTHS.formatted(condition));
        }
        for (int range = 0; range < counted.over().size(); range++) {
            parts.add(DAYS.formatted("Over" + range, "", condition));
        }
        for (int range = 0; range < counted.missing().size(); range++) {
            parts.add(DAYS.formatted("Missing" + range, "-", condition));
        }
        return String.join(" union all ", parts);
    }

    /** What {@link #of} needs. */
    static Map<String, Object> parameters(Known known, ScanArea area, Period period) {
        var parameters = new HashMap<>(known.parameters());
        parameters.putAll(area.parameters());
        if (!isInCells(known, area)) {
            put(parameters, "", period);
            return parameters;
        }
        var counted = MonthsAndDays.of(period);
        if (counted.hasMonths()) {
            parameters.put("firstMonth", counted.first().atDay(1));
            parameters.put("lastMonth", counted.last().atDay(1));
        }
        putAll(parameters, "Over", counted.over());
        putAll(parameters, "Missing", counted.missing());
        return parameters;
    }

    private static boolean isInCells(Known known, ScanArea area) {
        return known.today() && area.isNeighbourhoods();
    }

    private static void putAll(Map<String, Object> parameters, String name, List<Period> ranges) {
        for (int range = 0; range < ranges.size(); range++) {
            put(parameters, name + range, ranges.get(range));
        }
    }

    private static void put(Map<String, Object> parameters, String name, Period days) {
        parameters.put("from" + name, days.from());
        parameters.put("until" + name, days.until());
    }
}
