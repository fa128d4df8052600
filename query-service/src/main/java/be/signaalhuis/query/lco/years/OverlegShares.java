package be.signaalhuis.query.lco.years;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages with two decimals; the total is computed of itself, so that rounded parts need not add up to it. */
record OverlegShares(BigDecimal withClient, BigDecimal withoutClient, BigDecimal careWorkersOnly, BigDecimal total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Null when there is nothing to have a share of. */
    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
