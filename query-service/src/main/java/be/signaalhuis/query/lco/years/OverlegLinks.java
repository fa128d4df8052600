package be.signaalhuis.query.lco.years;

import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the answer leads to.
 *
 * @param self leads to this same answer again, also when more is known
 * @param figures the id of each figure, by where it stands, for {@code /v1/figures/{figure}/…}; shares and the median follow
 *     from the figures they are made of
 */
record OverlegLinks(String self, Map<String, String> figures) {

    static OverlegLinks of(int year, Set<String> requesters, Known known) {
        var figures = new TreeMap<String, String>();
        OverlegFigure.single().forEach(figure -> figures.put(figure.place(), id(figure, year, null, known)));
        requesters.forEach(
                code -> figures.put("requestedBy/" + code, id(OverlegFigure.REQUESTED_BY, year, code, known)));
        var path = OverlegYearsController.PATH + "/" + year;
        return new OverlegLinks(known.asKnownOn() == null ? path : path + "?asKnownOn=" + known.asKnownOn(), figures);
    }

    /** The meetings of a year. */
    static String meetings(int year, Known known) {
        return id(OverlegFigure.TOTAL, year, null, known);
    }

    private static String id(OverlegFigure figure, int year, String code, Known known) {
        var day = figure.movesByTime() ? OverlegFacts.dayOf(known) : null;
        return new OverlegFigureId(figure, Year.of(year), code, day, known.position()).text();
    }
}
