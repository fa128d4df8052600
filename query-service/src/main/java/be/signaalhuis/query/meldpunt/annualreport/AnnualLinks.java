package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where an annual report leads to.
 *
 * @param self leads to this same answer again, also when more is known
 * @param figures the id of each figure, by where it stands in the answer, for {@code /v1/figures/{figure}/…}; of a
 *     movement that of the year before, for it is the difference with that
 */
record AnnualLinks(String self, Map<String, String> figures) {

    private static final String TOTAL = "";

    static AnnualLinks of(Year year, ReaderArea area, Known known, YearCounts previous, YearCounts current) {
        var figures = new LinkedHashMap<String, String>();
        Figure.TOTALS.keySet().stream()
                .sorted()
                .forEach(total -> figures.put(total, id(area, known, year, total, TOTAL)));
        for (var cut : Cut.values()) {
            current.cut(cut).keySet().stream()
                    .filter(cut::has)
                    .forEach(code -> figures.put(cut.field() + "/" + code, id(area, known, year, cut.field(), code)));
        }
        var before = year.minusYears(1);
        figures.put("evolution/previousReports", id(area, known, before, "reports", TOTAL));
        var groups = Cut.MAIN_GROUND_GROUPS;
        Evolution.groups(previous, current)
                .forEach(group -> figures.put(
                        "evolution/" + groups.field() + "/" + group, id(area, known, before, groups.field(), group)));
        return new AnnualLinks(self(year, known), figures);
    }

    static String reports(ReaderArea area, Known known, Year year) {
        return id(area, known, year, "reports", TOTAL);
    }

    private static String id(ReaderArea area, Known known, Year year, String field, String code) {
        return FigureId.of(AnnualFigures.KIND, area.desk(), known.position(), year, field, code);
    }

    private static String self(Year year, Known known) {
        var path = "/v1/meldpunt/annual-reports/" + year;
        return known.asKnownOn() == null ? path : path + "?asKnownOn=" + known.asKnownOn();
    }
}
