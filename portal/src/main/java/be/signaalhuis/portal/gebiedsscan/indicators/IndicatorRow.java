package be.signaalhuis.portal.gebiedsscan.indicators;

import java.time.Instant;
import java.util.List;

/**
 * What is known of one indicator in one period; what sources say stands side by side.
 *
 * @param first whether it is the first period of its indicator
 * @param periods how many periods its indicator has
 */
public record IndicatorRow(
        Indicator indicator,
        String target,
        boolean first,
        int periods,
        String period,
        boolean disagree,
        List<Told> values) {

    /**
     * What one source says.
     *
     * @param source null when it was erased
     * @param delta since the baseline of the same source; null for the baseline itself
     * @param direction key of the words for it
     */
    public record Told(String value, String source, String delta, String direction, Instant changedAt) {}
}
