package be.signaalhuis.portal.gebiedsscan.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of one indicator in one period; what sources say stands side by side.
 *
 * @param lifeDomain null where it is not told
 * @param first whether it is the first period of its indicator
 * @param periods how many periods its indicator has
 */
public record IndicatorRow(
        String lifeDomain,
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
     * @param direction key of the words for it; null when the difference may not be told
     */
    public record Told(
            String value, String source, String delta, String direction, Against against, Instant changedAt) {}

    /**
     * What it is compared with.
     *
     * @param baselineOf key of the words for it
     */
    public record Against(String baselineOf, String value, String period, LocalDate adoptedOn) {}
}
