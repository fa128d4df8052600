package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.gebiedsscan.filter.FigureLinks;
import be.signaalhuis.portal.gebiedsscan.indicators.Indicator;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The signals of a period in one area, as the query-service counted them; what has none is left out.
 *
 * @param months by month of the first day observed
 */
record AreaSignals(
        String area,
        String name,
        long total,
        Map<String, Long> lifeDomains,
        Map<String, Long> themes,
        Map<String, Long> months,
        List<Indicator> indicators,
        long position,
        Instant asKnownOn,
        String codeListVersion,
        String division,
        FigureLinks links) {

    AreaSignals {
        links = links == null ? FigureLinks.NONE : links;
    }
}
