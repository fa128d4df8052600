package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.gebiedsscan.AreaBaselines;
import be.signaalhuis.query.gebiedsscan.AreaIndicators;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Those indicators of an area that have values, for the page of the area. */
@Component
class IndicatorsOnAPage implements AreaIndicators {

    private final IndicatorFigures figures;
    private final AreaBaselines baselines;

    IndicatorsOnAPage(IndicatorFigures figures, AreaBaselines baselines) {
        this.figures = figures;
        this.baselines = baselines;
    }

    @Override
    public List<String> views() {
        return List.of(IndicatorProjection.VIEW, baselines.view());
    }

    /** By position alone: these views may be further than the one that the page is about. */
    @Override
    public List<IndicatorShown> of(Code municipality, Code code, long position, Locale reader) {
        var baseline = baselines.of(municipality, position).get(code.value());
        var points = Areas.current().find(code).stream()
                .map(area -> new AreaAt(area, position, baseline))
                .toList();
        return figures.of(municipality, points).stream()
                .flatMap(List::stream)
                .filter(series -> !series.isEmpty())
                .map(series -> IndicatorShown.of(series, reader))
                .toList();
    }
}
