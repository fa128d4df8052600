package be.signaalhuis.portal.meldpunt.figures;

import java.util.List;

/**
 * A figure of the year as a whole.
 *
 * @param name in keys of texts and in questions
 */
record Total(String name, long count, String address) {

    static List<Total> of(YearReport report, FigureLinks links) {
        return List.of(
                of("reports", report.reports(), links),
                of("files", report.files(), links),
                of("outsideServiceArea", report.outsideServiceArea(), links));
    }

    private static Total of(String name, long count, FigureLinks links) {
        return new Total(name, count, links.to(name, null, count));
    }
}
