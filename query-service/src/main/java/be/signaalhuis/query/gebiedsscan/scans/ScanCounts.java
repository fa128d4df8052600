package be.signaalhuis.query.gebiedsscan.scans;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The signals of each cell, by theme in the order of their codes. */
record ScanCounts(Map<ScanCell, Map<String, Long>> cells) {

    static ScanCounts none() {
        return new ScanCounts(new HashMap<>());
    }

    void add(ScanCell cell, String theme, long signals) {
        cells.computeIfAbsent(cell, first -> new TreeMap<>()).merge(theme, signals, Long::sum);
    }

    Map<String, Long> themes(ScanCell cell) {
        return cells.getOrDefault(cell, Map.of());
    }

    long signals(ScanCell cell) {
        return themes(cell).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Cells of different areas, side by side. */
    ScanCounts and(ScanCounts others) {
        var all = new HashMap<>(cells);
        all.putAll(others.cells);
        return new ScanCounts(all);
    }
}
