package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Indicator;
import be.signaalhuis.query.gebiedsscan.AreaBaseline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The values of one indicator in one area, oldest period first. Those of a source are compared with its newest in the
 * first adopted scan of the area (0-meting), and with its first as long as there is none; values of different sources
 * are never compared in time, only held against each other.
 */
public final class Series {

    private final Indicator definition;
    private final long position;
    private final List<IndicatorPoint> points;
    private final Map<UUID, Baseline> baselines = new HashMap<>();

    /**
     * @param position the values are those that were known here
     * @param then what was known where the scan was adopted
     * @param scan null when none was adopted
     */
    Series(
            Indicator definition,
            long position,
            List<IndicatorPoint> points,
            List<IndicatorPoint> then,
            AreaBaseline scan) {
        this.definition = definition;
        this.position = position;
        this.points = inOrder(points);
        inOrder(then).forEach(point -> baselines.put(point.source(), new Baseline(point, scan)));
        this.points.forEach(point -> baselines.putIfAbsent(point.source(), new Baseline(point, null)));
    }

    private static List<IndicatorPoint> inOrder(List<IndicatorPoint> points) {
        return points.stream().sorted(IndicatorPoint.OLDEST_FIRST).toList();
    }

    public Indicator definition() {
        return definition;
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    List<IndicatorPoint> points() {
        return points;
    }

    Baseline baseline(IndicatorPoint point) {
        return baselines.get(point.source());
    }

    boolean isDisputed(IndicatorPoint point) {
        return points.stream().anyMatch(point::disagreesWith);
    }

    public List<IndicatorValueShown> shown() {
        return points.stream().map(this::shown).toList();
    }

    private IndicatorValueShown shown(IndicatorPoint point) {
        var kept = point.kept();
        var baseline = baseline(point);
        var computed = point.isComputed();
        return new IndicatorValueShown(
                computed ? null : kept.id(),
                computed ? null : kept.version(),
                kept.first().periodFrom(),
                kept.first().periodUntil(),
                point.value(),
                kept.first().lifeDomain(),
                point.sourceName(),
                point.recordedAt(),
                computed ? null : kept.correctedAt(),
                baseline.is(point),
                baseline.is(point)
                        ? null
                        : point.value().subtract(baseline.point().value()),
                baseline.shown(),
                points.stream()
                        .filter(point::disagreesWith)
                        .map(other -> other.kept().id())
                        .toList(),
                computed ? point.madeOf().stream().map(KeptValue::id).toList() : null,
                computed ? null : ValueFigures.id(kept, position));
    }
}
