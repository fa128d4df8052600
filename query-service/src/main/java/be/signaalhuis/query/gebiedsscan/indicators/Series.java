package be.signaalhuis.query.gebiedsscan.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The values of one indicator in one area, oldest period first. The first of each source is what its later ones are
 * compared with (0-meting); values of different sources are never compared in time, only held against each other.
 */
final class Series {

    private static final Comparator<Point> IN_ORDER = Comparator.comparing(
                    (Point point) -> point.kept().first().periodFrom())
            .thenComparing(point -> point.kept().first().periodUntil())
            .thenComparing(point -> point.kept().recordedAt())
            .thenComparing(point -> point.kept().id());

    private final List<Point> points;
    private final Map<UUID, Point> baselines = new HashMap<>();

    /**
     * A value with what it is of.
     *
     * @param kept whose period and source it has
     * @param madeOf null unless it was computed
     */
    record Point(KeptValue kept, BigDecimal value, List<KeptValue> madeOf) {

        static Point recorded(KeptValue kept) {
            return new Point(kept, kept.value(), null);
        }

        UUID source() {
            return kept.first().sourceId().value();
        }

        boolean disagreesWith(Point other) {
            return kept.isOfSamePeriodAs(other.kept)
                    && !kept.isOfSameSourceAs(other.kept)
                    && value.compareTo(other.value) != 0;
        }
    }

    Series(List<Point> points) {
        this.points = points.stream().sorted(IN_ORDER).toList();
        this.points.forEach(point -> baselines.putIfAbsent(point.source(), point));
    }

    List<IndicatorValueShown> shown() {
        return points.stream().map(this::shown).toList();
    }

    private IndicatorValueShown shown(Point point) {
        var kept = point.kept();
        var baseline = baselines.get(point.source());
        var computed = point.madeOf() != null;
        return new IndicatorValueShown(
                computed ? null : kept.id(),
                computed ? null : kept.version(),
                kept.first().periodFrom(),
                kept.first().periodUntil(),
                point.value(),
                kept.first().lifeDomain(),
                kept.first().source() == null
                        ? null
                        : new SourceName(kept.first().source()),
                computed
                        ? point.madeOf().stream()
                                .map(KeptValue::changedAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                        : kept.recordedAt(),
                computed ? null : kept.correctedAt(),
                point == baseline,
                point == baseline ? null : point.value().subtract(baseline.value()),
                points.stream()
                        .filter(point::disagreesWith)
                        .map(other -> other.kept().id())
                        .toList(),
                computed ? point.madeOf().stream().map(KeptValue::id).toList() : null);
    }
}
