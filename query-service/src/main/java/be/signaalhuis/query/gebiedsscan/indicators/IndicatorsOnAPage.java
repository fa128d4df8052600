package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.gebiedsscan.AreaIndicators;
import be.signaalhuis.query.reading.Known;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Those indicators of an area that have values, for the page of the area. */
@Component
class IndicatorsOnAPage implements AreaIndicators {

    private final IndicatorTable table;

    IndicatorsOnAPage(IndicatorTable table) {
        this.table = table;
    }

    @Override
    public String view() {
        return IndicatorProjection.VIEW;
    }

    /** By position alone: this view may be further than the one that the page is about. */
    @Override
    public List<IndicatorShown> of(Code municipality, Code code, long position, Locale reader) {
        var then = new Known(position, null, false, false);
        var values = table.find(then.rowsThatHeld(), then.parameters(), municipality, code);
        return Areas.current().find(code).stream()
                .flatMap(area -> IndicatorsOfArea.indicators(area, values, reader).stream())
                .filter(indicator -> !indicator.values().isEmpty())
                .toList();
    }
}
