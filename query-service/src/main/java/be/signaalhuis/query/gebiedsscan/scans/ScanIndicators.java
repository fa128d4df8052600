package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.gebiedsscan.indicators.IndicatorMove;
import be.signaalhuis.query.gebiedsscan.indicators.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The indicators of the areas of a scan by life domain, as their definitions say: a series that spans years is not split
 * when a register names another domain. Those of no domain of the scan are those of the area.
 */
record ScanIndicators(Map<ScanCell, List<Series>> cells) {

    /** @param lifeDomains those of the scan */
    static ScanIndicators of(List<String> areas, List<String> lifeDomains, List<List<Series>> found) {
        var cells = new HashMap<ScanCell, List<Series>>();
        for (int i = 0; i < areas.size(); i++) {
            for (var series : found.get(i)) {
                var domain = series.definition().lifeDomain();
                var known = domain != null && lifeDomains.contains(domain.value());
                cells.computeIfAbsent(
                                new ScanCell(areas.get(i), known ? domain.value() : null), first -> new ArrayList<>())
                        .add(series);
            }
        }
        return new ScanIndicators(cells);
    }

    /** Those that have values. */
    <T> List<T> of(ScanCell cell, Function<Series, T> shown) {
        return cells.getOrDefault(cell, List.of()).stream()
                .filter(series -> !series.isEmpty())
                .map(shown)
                .toList();
    }

    /** Those of no life domain of the scan, by area; areas without are left out. */
    <T> Map<String, List<T>> others(List<String> areas, Function<Series, T> shown) {
        var others = new LinkedHashMap<String, List<T>>();
        for (var area : areas) {
            var found = of(ScanCell.ofNoDomain(area), shown);
            if (!found.isEmpty()) {
                others.put(area, found);
            }
        }
        return others;
    }

    /** What moved in a cell since; both have all indicators there are, in one order. */
    List<IndicatorMove> movedSince(ScanIndicators before, ScanCell cell) {
        var was = before.cells.getOrDefault(cell, List.of());
        var now = cells.getOrDefault(cell, List.of());
        var moves = new ArrayList<IndicatorMove>();
        for (int i = 0; i < now.size(); i++) {
            moves.addAll(IndicatorMove.between(was.get(i), now.get(i)));
        }
        return moves;
    }
}
