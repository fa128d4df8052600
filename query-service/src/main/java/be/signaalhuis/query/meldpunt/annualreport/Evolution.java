package be.signaalhuis.query.meldpunt.annualreport;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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
                year - 1, previous.reports(), reports.absolute(), reports.percent(), changes(previous, current));
    }

    private static Map<String, Movement> changes(YearCounts previous, YearCounts current) {
        var before = previous.cut(Cut.MAIN_GROUND_GROUPS);
        var after = current.cut(Cut.MAIN_GROUND_GROUPS);
        var changes = new LinkedHashMap<String, Movement>();
        groups(previous, current)
                .forEach(group -> changes.put(
                        group, Movement.between(before.getOrDefault(group, 0L), after.getOrDefault(group, 0L))));
        return changes;
    }

    /** Those that either year has. */
    static Set<String> groups(YearCounts previous, YearCounts current) {
        var groups = new LinkedHashSet<>(current.cut(Cut.MAIN_GROUND_GROUPS).keySet());
        groups.addAll(previous.cut(Cut.MAIN_GROUND_GROUPS).keySet());
        return groups;
    }
}
