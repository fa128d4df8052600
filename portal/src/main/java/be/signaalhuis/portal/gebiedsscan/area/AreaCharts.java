package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.charts.Bar;
import be.signaalhuis.portal.charts.Chart;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import be.signaalhuis.portal.gebiedsscan.small.SmallCounts;
import be.signaalhuis.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns the counts of an area into bars: one figure for the life domains, one for the themes. */
@Component
class AreaCharts {

    private final Codes codes;
    private final Texts texts;

    AreaCharts(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    List<Chart> of(AreaSignals signals, ScanFilter filter) {
        return List.of(
                chart("lifeDomains", "LIFE_DOMAIN", signals.lifeDomains(), signals, filter),
                chart("themes", "THEME", signals.themes(), signals, filter));
    }

    private Chart chart(String cut, String list, Map<String, Long> counts, AreaSignals signals, ScanFilter filter) {
        var small = SmallCounts.of(List.copyOf(counts.values()));
        var longest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var bars = new ArrayList<Bar>();
        counts.forEach((code, count) -> {
            var place = cut + "/" + code;
            var address = Addresses.figure(signals.links().figure(place), signals.area(), place, filter);
            bars.add(Bar.of(codes.label(list, code), count, address, longest).printedAs(small.printed(bars.size())));
        });
        return new Chart(cut, "signals", texts.of("area." + cut), texts.of("area.heading." + cut), List.of(), bars);
    }
}
