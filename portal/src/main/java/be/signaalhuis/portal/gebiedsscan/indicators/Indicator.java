package be.signaalhuis.portal.gebiedsscan.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An indicator with its values in one area, oldest period first.
 *
 * @param target what a plan wants to reach; null when it does not say
 * @param expectation which way a plan expects it to go; null when it does not say
 * @param computed whether its values are computed, never typed
 */
public record Indicator(
        String indicator,
        String name,
        String unit,
        String direction,
        String frequency,
        BigDecimal target,
        String expectation,
        boolean computed,
        List<Value> values) {

    /**
     * One value.
     *
     * @param source a text; something else when it was erased
     * @param baseline whether it is the first of its source
     * @param delta how much more it is than the baseline of its source; null for the baseline itself
     * @param disagreesWith the values of other sources that say something else of the same period
     */
    public record Value(
            LocalDate periodFrom,
            LocalDate periodUntil,
            BigDecimal value,
            Object source,
            Instant recordedAt,
            Instant correctedAt,
            boolean baseline,
            BigDecimal delta,
            List<UUID> disagreesWith) {

        boolean isOfSamePeriodAs(Value other) {
            return periodFrom.equals(other.periodFrom) && periodUntil.equals(other.periodUntil);
        }

        public Instant changedAt() {
            return correctedAt == null ? recordedAt : correctedAt;
        }
    }
}
