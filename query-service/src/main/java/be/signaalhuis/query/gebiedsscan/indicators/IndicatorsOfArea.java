package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.Indicator;
import be.signaalhuis.events.codes.Indicators;
import be.signaalhuis.query.gebiedsscan.indicators.Series.Point;
import be.signaalhuis.query.reading.Known;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * All indicators there are, with the values of one area.
 *
 * @param division edition of the division the area belongs to; absent for a municipality or a province
 * @param km2 surface that densities are computed with; absent when it is not known
 */
record IndicatorsOfArea(
        Code area,
        String name,
        Code division,
        BigDecimal km2,
        List<IndicatorShown> indicators,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion) {

    static IndicatorsOfArea of(Area area, List<KeptValue> values, Known known, Locale reader) {
        return new IndicatorsOfArea(
                area.code(),
                area.labels().in(reader),
                area.division(),
                area.km2(),
                indicators(area, values, reader),
                known.position(),
                known.asKnownOn(),
                CodeLists.current().version());
    }

    static List<IndicatorShown> indicators(Area area, List<KeptValue> values, Locale reader) {
        var computed = new Computed(area, values);
        return Indicators.current().all().stream()
                .map(definition -> IndicatorShown.of(
                        definition, series(definition, values, computed).shown(), reader))
                .toList();
    }

    private static Series series(Indicator definition, List<KeptValue> values, Computed computed) {
        return new Series(
                definition.formula() != null
                        ? computed.points(definition.formula())
                        : values.stream()
                                .filter(value -> value.isOf(definition.code()))
                                .map(Point::recorded)
                                .toList());
    }
}
