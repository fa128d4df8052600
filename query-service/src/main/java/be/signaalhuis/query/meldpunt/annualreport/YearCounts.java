package be.signaalhuis.query.meldpunt.annualreport;

import java.util.Map;

/**
 * What was counted in one year.
 *
 * @param files reports the desk opens a file for: competent, and more than information was asked
 * @param cuts per cut the codes that occur, in the order of their list
 */
record YearCounts(long reports, long files, long outsideServiceArea, Map<Cut, Map<String, Long>> cuts) {

    static final YearCounts NONE = new YearCounts(0, 0, 0, Map.of());

    Map<String, Long> cut(Cut cut) {
        return cuts.getOrDefault(cut, Map.of());
    }

    long sum(Cut cut) {
        return cut(cut).values().stream().mapToLong(Long::longValue).sum();
    }
}
