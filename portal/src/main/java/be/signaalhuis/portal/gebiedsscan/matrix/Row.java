package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Trend;
import java.util.List;

/**
 * One neighbourhood.
 *
 * @param address of its own page, with the same filter
 * @param trend null when the period has no beginning or no end
 * @param cells its life domains, in the order of the columns
 */
record Row(String code, String name, String address, Cell total, Trend trend, List<Cell> cells) {

    /** Whether nothing was counted, then nor before. */
    boolean isQuiet() {
        return total.count() == 0 && (trend == null || trend.before() == 0);
    }

    /**
     * A count.
     *
     * @param printed what stands in print; null when that is the count itself
     * @param address where one sees what it counts; null when there is nothing
     */
    record Cell(String label, long count, String printed, String address) {}
}
