package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.gebiedsscan.indicators.IndicatorValueShown;
import be.signaalhuis.query.gebiedsscan.indicators.Series;
import java.util.List;

/**
 * An indicator among the figures of a scan, with what was known of it then, oldest period first.
 *
 * @param direction which way is better
 * @param computed whether its values are computed, never typed
 */
record ScanIndicator(Code indicator, Code unit, Code direction, boolean computed, List<IndicatorValueShown> values) {

    static ScanIndicator of(Series series) {
        var definition = series.definition();
        return new ScanIndicator(
                definition.code(),
                definition.unit(),
                definition.direction(),
                definition.formula() != null,
                series.shown());
    }
}
