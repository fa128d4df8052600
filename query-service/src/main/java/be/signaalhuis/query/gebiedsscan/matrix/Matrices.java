package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.gebiedsscan.matrix.SignalCounts.InNeighbourhood;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers how many signals there are in each neighbourhood, by life domain. */
@Component
class Matrices {

    static final String PATH = "/v1/gebiedsscan/areas";

    private final Views views;
    private final SignalCounts counts;

    Matrices(Views views, SignalCounts counts) {
        this.views = views;
        this.counts = counts;
    }

    /** @param all whether neighbourhoods without signals are listed as well */
    Answer<Matrix> of(Code municipality, Period period, boolean all, Asked asked, Locale reader) {
        var whole = ScanArea.whole(municipality);
        return views.answer(SignalProjection.VIEW, asked, known -> {
            var rows = rows(whole, counts.byNeighbourhood(known, whole, period), all, reader);
            return matrix(rows, whole, known, period, all);
        });
    }

    private static Matrix matrix(List<Matrix.Row> rows, ScanArea whole, Known known, Period period, boolean all) {
        return new Matrix(
                rows,
                rows.stream().mapToLong(Matrix.Row::total).sum(),
                period.fromOrNull(),
                period.untilOrNull(),
                known.position(),
                known.asKnownOn(),
                CodeLists.current().version(),
                whole.division(),
                ScanLinks.of(
                        PATH, known, period, all, figures(rows, SignalFigure.all(whole, period, known.position()))));
    }

    /** By area, or by area and life domain with a stroke between them. */
    private static Map<String, String> figures(List<Matrix.Row> rows, SignalFigure total) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("total", total.id());
        for (var row : rows) {
            var ofArea = total.in(total.area().row(Code.of(row.area())));
            figures.put(row.area(), ofArea.id());
            row.lifeDomains()
                    .keySet()
                    .forEach(code -> figures.put(
                            row.area() + "/" + code,
                            ofArea.by(Cut.LIFE_DOMAIN, code).id()));
        }
        return figures;
    }

    private static List<Matrix.Row> rows(ScanArea whole, List<InNeighbourhood> counted, boolean all, Locale reader) {
        var byArea = new TreeMap<>(counted.stream()
                .collect(Collectors.groupingBy(
                        InNeighbourhood::neighbourhood,
                        Collectors.toMap(InNeighbourhood::code, InNeighbourhood::signals))));
        if (all) {
            whole.neighbourhoods().forEach(area -> byArea.putIfAbsent(area.value(), Map.of()));
        }
        return byArea.entrySet().stream()
                .map(area -> row(whole.row(Code.of(area.getKey())), area.getValue(), reader))
                .toList();
    }

    private static Matrix.Row row(ScanArea area, Map<String, Long> counted, Locale reader) {
        var lifeDomains = Cut.LIFE_DOMAIN.inOrder(code -> counted.getOrDefault(code, 0L));
        var total = counted.values().stream().mapToLong(Long::longValue).sum();
        return new Matrix.Row(area.code().value(), area.name(reader), total, lifeDomains);
    }
}
