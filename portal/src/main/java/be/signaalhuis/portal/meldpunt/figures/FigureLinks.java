package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;

/**
 * Leads from a figure to the reports it counts, as known on the same moment, so that there are as many.
 *
 * @param allowed whether the reader may see reports; who may not sees numbers alone
 */
record FigureLinks(int year, String moment, boolean allowed) {

    static FigureLinks of(YearReport report, Reader reader) {
        var moment = report.asKnownOn() == null ? null : report.asKnownOn().toString();
        var allowed = PageRights.OF_THE_PORTAL.allows(reader, Addresses.year(report.year(), null) + "/meldingen");
        return new FigureLinks(report.year(), moment, allowed);
    }

    /** @param code null for a figure of the year as a whole */
    String to(String cut, String code, long count) {
        return allowed && count > 0 ? Addresses.reports(year, cut, code, moment) : null;
    }
}
