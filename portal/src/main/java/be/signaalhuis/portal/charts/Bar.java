package be.signaalhuis.portal.charts;

/**
 * One count of a figure.
 *
 * @param address where one sees what it counts; null when there is nothing, or not for this reader
 * @param share its length beside the longest, 0 to 100
 */
public record Bar(String label, long count, String address, long share) {

    /** Never too short to be seen. */
    public static Bar of(String label, long count, String address, long longest) {
        return new Bar(label, count, address, count == 0 ? 0 : Math.max(1, Math.round(100.0 * count / longest)));
    }
}
