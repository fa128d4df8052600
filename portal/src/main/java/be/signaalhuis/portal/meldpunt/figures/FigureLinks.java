package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.audit.figures.FigureAddress;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import java.util.Map;

/**
 * Leads from a figure to the reports it counts, as known on the same moment, so that there are as many; whoever checks
 * figures is led to what moved it, also when it came to nothing.
 *
 * @param allowed whether the reader may see reports; who may not sees numbers alone
 * @param figures the id of each figure, by where it stands
 */
record FigureLinks(int year, String moment, boolean allowed, Map<String, String> figures, Reader reader) {

    static FigureLinks of(YearReport report, Reader reader) {
        var moment = report.asKnownOn() == null ? null : report.asKnownOn().toString();
        var allowed = PageRights.OF_THE_PORTAL.allows(reader, Addresses.year(report.year(), null) + "/meldingen");
        return new FigureLinks(report.year(), moment, allowed, report.links().figures(), reader);
    }

    /** @param code null for a figure of the year as a whole */
    String to(String cut, String code, long count) {
        if (allowed) {
            return count > 0 ? Addresses.reports(year, cut, code, moment) : null;
        }
        var place = code == null ? cut : cut + "/" + code;
        return FigureAddress.of(figures.get(place), "meldpunt", year, place, reader);
    }
}
