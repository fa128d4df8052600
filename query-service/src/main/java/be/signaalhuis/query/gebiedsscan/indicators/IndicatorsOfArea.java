package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
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

    static IndicatorsOfArea of(Area area, List<Series> indicators, Known known, Locale reader) {
        return new IndicatorsOfArea(
                area.code(),
                area.labels().in(reader),
                area.division(),
                area.km2(),
                indicators.stream()
                        .map(series -> IndicatorShown.of(series, reader))
                        .toList(),
                known.position(),
                known.asKnownOn(),
                CodeLists.current().version());
    }
}
