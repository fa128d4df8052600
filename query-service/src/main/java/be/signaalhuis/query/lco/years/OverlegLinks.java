package be.signaalhuis.query.lco.years;

import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the answer leads to.
 *
 * @param self leads to this same answer again, also when more is known
 * @param figures the id of each figure, by its field, for {@code /v1/figures/{figure}/events}
 */
record OverlegLinks(String self, Map<String, String> figures) {

    static OverlegLinks of(int year, Known known) {
        var figures = new TreeMap<String, String>();
        for (var figure : OverlegFigure.values()) {
            figures.put(figure.field(), new OverlegFigureId(figure, Year.of(year), known.position()).text());
        }
        var path = OverlegYearsController.PATH + "/" + year;
        return new OverlegLinks(known.asKnownOn() == null ? path : path + "?asKnownOn=" + known.asKnownOn(), figures);
    }
}
