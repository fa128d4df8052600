package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.charts.Bar;
import be.signaalhuis.portal.charts.Chart;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns the counts of a year into figures: one for each cut, with its caveats above it. */
@Component
class Charts {

    private static final String SUM_EXCEEDS = "SUM_EXCEEDS_REPORTS";

    private final Codes codes;
    private final Texts texts;

    Charts(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    List<Chart> of(YearReport report, FigureLinks links) {
        return Arrays.stream(Cut.values()).map(cut -> chart(report, cut, links)).toList();
    }

    /** The caveats that concern all figures. */
    List<String> caveats(YearReport report) {
        return texts(report.caveats().stream().filter(caveat -> !caveat.code().equals(SUM_EXCEEDS)));
    }

    private Chart chart(YearReport report, Cut cut, FigureLinks links) {
        var counts = cut.of(report);
        long longest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var rows = counts.entrySet().stream()
                .map(one -> Bar.of(
                        codes.label(cut.codes(), one.getKey()),
                        one.getValue(),
                        links.to(cut.field(), one.getKey(), one.getValue()),
                        longest))
                .toList();
        return new Chart(
                cut.field(),
                "reports",
                texts.of("figures.cut." + cut.field()),
                texts.of("figures.heading." + cut.field()),
                notes(report, cut),
                rows);
    }

    private static List<String> notes(YearReport report, Cut cut) {
        return texts(report.caveats().stream()
                .filter(caveat -> cut.countsTwice() && caveat.code().equals(SUM_EXCEEDS)));
    }

    private static List<String> texts(Stream<YearReport.Caveat> caveats) {
        return caveats.map(YearReport.Caveat::text).toList();
    }
}
