package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.Indicator;
import be.signaalhuis.events.codes.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the indicators of areas, at any number of positions in one statement, each beside its baseline. */
@Component
public class IndicatorFigures {

    /** The view whose rows are read. */
    public static final String VIEW = IndicatorProjection.VIEW;

    private final IndicatorTable table;

    IndicatorFigures(IndicatorTable table) {
        this.table = table;
    }

    /** All indicators there are, of each point, in the order of the points. */
    public List<List<Series>> of(Code municipality, List<AreaAt> points) {
        var then = points.stream().map(AreaAt::then).toList();
        var found = table.find(
                municipality, Stream.concat(points.stream(), then.stream()).toList());
        var series = new ArrayList<List<Series>>();
        for (int i = 0; i < points.size(); i++) {
            series.add(series(points.get(i), found.get(i), found.get(points.size() + i)));
        }
        return series;
    }

    private static List<Series> series(AreaAt point, List<KeptValue> now, List<KeptValue> then) {
        return Indicators.current().all().stream()
                .map(definition -> new Series(
                        definition,
                        point.position(),
                        points(definition, point, now),
                        point.baseline() == null ? List.of() : points(definition, point, then),
                        point.baseline()))
                .toList();
    }

    private static List<IndicatorPoint> points(Indicator definition, AreaAt point, List<KeptValue> values) {
        return definition.formula() != null
                ? new Computed(point.area(), values).points(definition.formula())
                : values.stream()
                        .filter(value -> value.isOf(definition.code()))
                        .map(IndicatorPoint::recorded)
                        .toList();
    }
}
