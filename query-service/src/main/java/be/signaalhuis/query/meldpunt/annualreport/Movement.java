package be.signaalhuis.query.meldpunt.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number moved from one year to the next.
 *
 * @param percent with one decimal; absent when there was nothing to compare with
 */
record Movement(long absolute, BigDecimal percent) {

    static Movement between(long before, long after) {
        var percent = before == 0
                ? null
                : BigDecimal.valueOf(after - before)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        return new Movement(after - before, percent);
    }
}
