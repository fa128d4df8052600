package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.file.Opened;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator as it may be published. One to four people, customers, families, households or files are {@code <5};
 * what is computed from so few is {@code x}, and how far a value came is left out when it would give a small one away.
 * Indicators have no totals, so that nothing else needs to be hidden beside them.
 */
public record PublishedIndicator(Code indicator, Code unit, Code direction, List<PublishedValue> values) {

    private static final String FEW = "<5";
    private static final String LEFT_OUT = "x";

    /** A value as it may be published: itself, or what stands in its place. */
    @Schema(oneOf = {BigDecimal.class, String.class})
    public record PublishableValue(@JsonValue Object shown) {

        private static PublishableValue of(IndicatorPoint point) {
            return new PublishableValue(!point.tellsOfFew() ? point.value() : point.isComputed() ? LEFT_OUT : FEW);
        }
    }

    /**
     * One value.
     *
     * @param delta how much more it is than the baseline; absent for the baseline and where it may not be told
     * @param disputed whether another source says something else of the same period
     */
    public record PublishedValue(
            LocalDate periodFrom,
            LocalDate periodUntil,
            PublishableValue value,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            SourceName source,

            boolean baseline,
            BigDecimal delta,
            PublishedBaseline comparedWith,
            boolean disputed) {}

    /** What a value is compared with. */
    public record PublishedBaseline(
            ComparedValue.BaselineOf baselineOf,
            PublishableValue value,
            LocalDate periodFrom,
            LocalDate periodUntil,
            LocalDate adoptedOn) {}

    public static PublishedIndicator of(Series series) {
        var definition = series.definition();
        return new PublishedIndicator(
                definition.code(),
                definition.unit(),
                definition.direction(),
                series.points().stream().map(point -> value(series, point)).toList());
    }

    private static PublishedValue value(Series series, IndicatorPoint point) {
        var baseline = series.baseline(point);
        var told = baseline.shown();
        var secret = point.tellsOfFew() || baseline.point().tellsOfFew();
        return new PublishedValue(
                point.kept().first().periodFrom(),
                point.kept().first().periodUntil(),
                PublishableValue.of(point),
                point.sourceName(),
                baseline.is(point),
                secret || baseline.is(point)
                        ? null
                        : point.value().subtract(baseline.point().value()),
                new PublishedBaseline(
                        told.baselineOf(),
                        PublishableValue.of(baseline.point()),
                        told.periodFrom(),
                        told.periodUntil(),
                        told.adoptedOn()),
                series.isDisputed(point));
    }
}
