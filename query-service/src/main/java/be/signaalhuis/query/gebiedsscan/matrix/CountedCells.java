package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.reading.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signals of an area and a period as counts by neighbourhood, month, and code of a cut. Today's whole months come
 * from the cells, the days around them and all that was known earlier from the rows; both give the same.
 */
final class CountedCells {

    static final String COLUMNS = "municipality, neighbourhood, cut, code, month";

    /** A signal counts by its life domain and by its theme, in the month it was first observed. */
    static final String OF_ROWS = """
            select municipality, neighbourhood, cut, code, date_trunc('month', observed_from)::date as month
            from %s as signal
            cross join lateral (values ('LIFE_DOMAIN', life_domain), ('THEME', theme)) as counted_by (cut, code)
            where counted""";

    private static final String CELLS = """
            select neighbourhood, cut, code, month, signals from views.gebiedsscan_cell
            where municipality = :municipality and month between :firstMonth and :lastMonth""";

    private static final String ROWS =
            "select neighbourhood, cut, code, month, 1 as signals from (" + OF_ROWS + ") as row";

    private CountedCells() {}

    /** A select of neighbourhood, cut, code, month and signals. */
    static String of(Known known, ScanArea area, Period period) {
        var parts = new ArrayList<String>();
        if (known.today() && area.isNeighbourhoods() && period.hasWholeMonths()) {
            parts.add(CELLS + " and " + area.condition());
        }
        var days = daysOfRows(known, area, period);
        if (!days.isEmpty()) {
            parts.add(ROWS.formatted(rows(known, area, days)));
        }
        return String.join(" union all ", parts);
    }

    /** What {@link #of} needs. */
    static Map<String, Object> parameters(Known known, ScanArea area, Period period) {
        var parameters = new HashMap<>(known.parameters());
        parameters.putAll(area.parameters());
        parameters.put("firstMonth", period.firstMonth());
        parameters.put("lastMonth", period.lastMonth());
        var days = daysOfRows(known, area, period);
        for (int part = 0; part < days.size(); part++) {
            parameters.put("from" + part, days.get(part).from());
            parameters.put("until" + part, days.get(part).until());
        }
        return parameters;
    }

    private static List<Period> daysOfRows(Known known, ScanArea area, Period period) {
        return known.today() && area.isNeighbourhoods() ? period.aroundWholeMonths() : List.of(period);
    }

    private static String rows(Known known, ScanArea area, List<Period> days) {
        var between = new ArrayList<String>();
        for (int part = 0; part < days.size(); part++) {
            between.add("observed_from between :from%1$d and :until%1$d".formatted(part));
        }
        return "(select * from views.gebiedsscan_signal where (%s) and municipality = :municipality and %s and (%s))"
                .formatted(known.rowsThatHeld(), area.condition(), String.join(" or ", between));
    }
}
