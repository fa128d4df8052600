package be.signaalhuis.portal.gebiedsscan.indicators;

/**
 * A value that moved, in words.
 *
 * @param lifeDomain null for an indicator of the area as a whole
 * @param source null when it was erased
 * @param from null when the source said nothing then
 * @param direction key of the words for the difference; null when there is none
 */
public record MovedValue(
        String lifeDomain, IndicatorMove move, String source, Told from, Told to, String delta, String direction) {

    /** A value and what period it is of. */
    public record Told(String value, String period) {}
}
