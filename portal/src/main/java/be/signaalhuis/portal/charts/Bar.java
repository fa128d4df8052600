package be.signaalhuis.portal.charts;

/**
 * One count of a figure.
 *
 * @param address where one sees what it counts; null when there is nothing, or not for this reader
 * @param share its length beside the longest, 0 to 100
 * @param printed what stands in print; null when that is the count itself
 */
public record Bar(String label, long count, String address, long share, String printed) {

    /** Never too short to be seen. */
    public static Bar of(String label, long count, String address, long longest) {
        var share = count == 0 ? 0 : Math.max(1, Math.round(100.0 * count / longest));
        return new Bar(label, count, address, share, null);
    }

    public Bar printedAs(String text) {
        return new Bar(label, count, address, share, text);
    }
}
