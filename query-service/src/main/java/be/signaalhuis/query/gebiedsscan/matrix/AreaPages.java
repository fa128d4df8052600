package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.gebiedsscan.AreaIndicators;
import be.signaalhuis.query.gebiedsscan.matrix.SignalCounts.InCut;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what is known of one area: its signals in every cut, and its indicators. */
@Component
class AreaPages {

    private final Views views;
    private final SignalCounts counts;
    private final List<AreaIndicators> indicators;

    AreaPages(Views views, SignalCounts counts, List<AreaIndicators> indicators) {
        this.views = views;
        this.counts = counts;
        this.indicators = indicators;
    }

    Answer<AreaSignals> of(ScanArea area, Period period, Asked asked, Locale reader) {
        return views.answer(
                parts(), asked, known -> page(area, counts.byCut(known, area, period), known, period, reader));
    }

    private List<String> parts() {
        return Stream.concat(
                        Stream.of(SignalProjection.VIEW), indicators.stream().flatMap(told -> told.views().stream()))
                .toList();
    }

    private AreaSignals page(ScanArea area, List<InCut> counted, Known known, Period period, Locale reader) {
        var lifeDomains = cut(Cut.LIFE_DOMAIN, counted);
        var themes = cut(Cut.THEME, counted);
        var months = months(counted);
        var total = SignalFigure.all(area, period, known.position());
        return new AreaSignals(
                area.code().value(),
                area.name(reader),
                lifeDomains.values().stream().mapToLong(Long::longValue).sum(),
                lifeDomains,
                themes,
                months,
                indicators(area, known, reader),
                period.fromOrNull(),
                period.untilOrNull(),
                known.position(),
                known.asKnownOn(),
                CodeLists.current().version(),
                area.division(),
                ScanLinks.of(
                        Matrices.PATH + "/" + area.code(),
                        known,
                        period,
                        false,
                        figures(total, lifeDomains, themes, months)));
    }

    private static Map<String, String> figures(
            SignalFigure total, Map<String, Long> lifeDomains, Map<String, Long> themes, Map<String, Long> months) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("total", total.id());
        lifeDomains
                .keySet()
                .forEach(code -> figures.put(
                        "lifeDomains/" + code, total.by(Cut.LIFE_DOMAIN, code).id()));
        themes.keySet()
                .forEach(code ->
                        figures.put("themes/" + code, total.by(Cut.THEME, code).id()));
        months.keySet()
                .forEach(month -> figures.put(
                        "months/" + month, total.in(YearMonth.parse(month)).id()));
        return figures;
    }

    private List<?> indicators(ScanArea area, Known known, Locale reader) {
        return indicators.stream()
                .flatMap(told -> told.of(area.municipality(), area.code(), known.position(), reader).stream())
                .toList();
    }

    private static Map<String, Long> cut(Cut cut, List<InCut> counted) {
        var byCode = counted.stream()
                .filter(count -> count.cut() == cut && count.code() != null)
                .collect(Collectors.toMap(InCut::code, InCut::signals));
        return cut.inOrder(code -> byCode.getOrDefault(code, 0L));
    }

    /** Each signal counts once in each cut, so one cut tells of them all. */
    private static Map<String, Long> months(List<InCut> counted) {
        return counted.stream()
                .filter(count -> count.cut() == Cut.LIFE_DOMAIN && count.month() != null)
                .collect(Collectors.toMap(
                        count -> YearMonth.from(count.month()).toString(), InCut::signals, Long::sum, TreeMap::new));
    }
}
