package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value of an indicator that is not what it was, by the same source.
 *
 * @param from what the source said then of the same period, or of the last one before it; absent when it said nothing
 * @param delta absent, as {@code from} is
 */
public record IndicatorMove(
        Code indicator,
        Code unit,
        Code direction,
        @Schema(oneOf = {String.class, Opened.Erased.class}) SourceName source,
        ValueOfPeriod from,
        ValueOfPeriod to,
        BigDecimal delta) {

    /** What a source said of a period. */
    public record ValueOfPeriod(LocalDate periodFrom, LocalDate periodUntil, BigDecimal value) {

        private static ValueOfPeriod of(IndicatorPoint point) {
            var first = point.kept().first();
            return new ValueOfPeriod(first.periodFrom(), first.periodUntil(), point.value());
        }
    }

    /** What moved in a series since it was as it was before. */
    public static List<IndicatorMove> between(Series before, Series after) {
        return after.points().stream()
                .filter(point -> before.points().stream().noneMatch(was -> isSame(was, point)))
                .map(point -> of(after, last(before, point), point))
                .toList();
    }

    private static boolean isSame(IndicatorPoint was, IndicatorPoint now) {
        return was.isOfSameSourceAs(now) && was.isOfSamePeriodAs(now) && was.saysSameAs(now);
    }

    private static Optional<IndicatorPoint> last(Series before, IndicatorPoint point) {
        return before.points().stream()
                .filter(was -> was.isOfSameSourceAs(point))
                .filter(was -> was.isOfSamePeriodAs(point) || IndicatorPoint.OLDEST_FIRST.compare(was, point) < 0)
                .reduce((older, newer) -> newer);
    }

    private static IndicatorMove of(Series series, Optional<IndicatorPoint> from, IndicatorPoint to) {
        return new IndicatorMove(
                series.definition().code(),
                series.definition().unit(),
                series.definition().direction(),
                to.sourceName(),
                from.map(ValueOfPeriod::of).orElse(null),
                ValueOfPeriod.of(to),
                from.map(was -> to.value().subtract(was.value())).orElse(null));
    }
}
