package be.signaalhuis.portal.gebiedsscan.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value of an indicator that is not what it was.
 *
 * @param source a text; something else when it was erased
 * @param from null, with the difference, when the source said nothing then
 */
public record IndicatorMove(
        String indicator, String unit, Object source, ValueOfPeriod from, ValueOfPeriod to, BigDecimal delta) {

    /** What a source said of a period. */
    public record ValueOfPeriod(LocalDate periodFrom, LocalDate periodUntil, BigDecimal value) {}
}
