package be.signaalhuis.portal.gebiedsscan.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An indicator with its values in one area, oldest period first.
 *
 * @param name null in a scan, which is the same in every language
 * @param target what a plan wants to reach; null when it does not say
 * @param expectation which way a plan expects it to go; null when it does not say
 * @param computed whether its values are computed, never typed; null where it is not told
 */
public record Indicator(
        String indicator,
        String name,
        String unit,
        String direction,
        String frequency,
        BigDecimal target,
        String expectation,
        Boolean computed,
        List<Value> values) {

    /**
     * One value.
     *
     * @param source a text; something else when it was erased
     * @param value a number, or what is published in its place
     * @param baseline whether it is what the others of its source are compared with
     * @param delta how much more it is than the baseline of its source; null for the baseline itself
     * @param disagreesWith the values of other sources that say something else of the same period
     * @param disputed the same in what is published, where others have no name; null elsewhere
     */
    public record Value(
            LocalDate periodFrom,
            LocalDate periodUntil,
            Object value,
            Object source,
            Instant recordedAt,
            Instant correctedAt,
            boolean baseline,
            BigDecimal delta,
            ComparedWith comparedWith,
            List<UUID> disagreesWith,
            Boolean disputed) {

        boolean isOfSamePeriodAs(Value other) {
            return periodFrom.equals(other.periodFrom) && periodUntil.equals(other.periodUntil);
        }

        boolean isContested() {
            return Boolean.TRUE.equals(disputed) || disagreesWith != null && !disagreesWith.isEmpty();
        }

        /** Null when it is not told. */
        public Instant changedAt() {
            return correctedAt == null ? recordedAt : correctedAt;
        }
    }

    /**
     * What a value is compared with (0-meting).
     *
     * @param baselineOf FIRST_VALUE or ADOPTED_SCAN
     * @param adoptedOn when that scan was adopted
     */
    public record ComparedWith(
            String baselineOf, Object value, LocalDate periodFrom, LocalDate periodUntil, LocalDate adoptedOn) {}
}
