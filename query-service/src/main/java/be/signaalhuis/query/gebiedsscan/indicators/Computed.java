package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Indicator.Formula;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Computes an indicator from others of the same area, period and source. */
record Computed(Area area, List<KeptValue> values) {

    List<IndicatorPoint> points(Formula formula) {
        return values.stream()
                .filter(value -> value.isOf(formula.numerator()))
                .flatMap(value -> formula.denominator() == null ? perKm2(formula, value) : ratio(formula, value))
                .toList();
    }

    private Stream<IndicatorPoint> perKm2(Formula formula, KeptValue value) {
        return area.km2() == null ? Stream.empty() : Stream.of(point(formula, value, area.km2(), List.of(value)));
    }

    private Stream<IndicatorPoint> ratio(Formula formula, KeptValue value) {
        return values.stream()
                .filter(whole -> whole.isOf(formula.denominator())
                        && whole.isOfSamePeriodAs(value)
                        && whole.isOfSameSourceAs(value)
                        && whole.value().signum() != 0)
                .map(whole -> point(formula, value, whole.value(), List.of(value, whole)));
    }

    private static IndicatorPoint point(Formula formula, KeptValue value, BigDecimal by, List<KeptValue> madeOf) {
        var computed = value.value()
                .multiply(BigDecimal.valueOf(formula.factor()))
                .divide(by, formula.decimals(), RoundingMode.HALF_UP);
        return new IndicatorPoint(value, computed, madeOf);
    }
}
