package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.gebiedsscan.AreaBaseline;
import be.signaalhuis.query.gebiedsscan.indicators.AreaAt;
import be.signaalhuis.query.gebiedsscan.indicators.IndicatorFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the indicators among the figures of scans, at any number of positions in one statement. */
@Component
class ScanIndicatorFigures {

    private final IndicatorFigures figures;

    ScanIndicatorFigures(IndicatorFigures figures) {
        this.figures = figures;
    }

    /** The indicators of each point, in the order of the points. */
    List<ScanIndicators> of(String municipality, List<FigurePoint> points, Map<String, AreaBaseline> baselines) {
        var asked = points.stream()
                .flatMap(point -> point.areas().stream()
                        .map(area -> new AreaAt(
                                Areas.current().find(Code.of(area)).orElseThrow(),
                                point.position(),
                                baselines.get(area))))
                .toList();
        var found = figures.of(Code.of(municipality), asked);
        var indicators = new ArrayList<ScanIndicators>();
        int seen = 0;
        for (var point : points) {
            var end = seen + point.areas().size();
            indicators.add(ScanIndicators.of(
                    point.areas(), ScanCell.lifeDomains(point.from(), point.until()), found.subList(seen, end)));
            seen = end;
        }
        return indicators;
    }
}
