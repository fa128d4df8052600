package be.signaalhuis.query.meldpunt.annualreport;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The year beside the one before it; both as known on the same moment. */
record Evolution(
        int previousYear,
        long previousReports,
        long absolute,
        BigDecimal percent,
        Map<String, Movement> mainGroundGroups) {

    static Evolution of(int year, YearCounts previous, YearCounts current) {
        var reports = Movement.between(previous.reports(), current.reports());
        return new Evolution(
                year - 1, previous.reports(), reports.absolute(), reports.percent(), groups(previous, current));
    }

    private static Map<String, Movement> groups(YearCounts previous, YearCounts current) {
        var before = previous.cut(Cut.MAIN_GROUND_GROUPS);
        var after = current.cut(Cut.MAIN_GROUND_GROUPS);
        var groups = new LinkedHashMap<>(after);
        before.keySet().forEach(group -> groups.putIfAbsent(group, 0L));
        var changes = new LinkedHashMap<String, Movement>();
        groups.forEach(
                (group, reports) -> changes.put(group, Movement.between(before.getOrDefault(group, 0L), reports)));
        return changes;
    }
}
