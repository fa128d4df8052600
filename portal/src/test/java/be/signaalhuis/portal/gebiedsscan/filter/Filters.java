package be.signaalhuis.portal.gebiedsscan.filter;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;

/** What reads and shows the filter, for tests of the pages that have it. */
public final class Filters {

    private Filters() {}

    public static ScanForm form(Codes codes, Dates dates) {
        return new ScanForm(codes, dates, Known.texts());
    }

    public static ScanTags tags(Codes codes, Dates dates) {
        return new ScanTags(codes, dates, Known.texts());
    }

    public static Periods periods(Dates dates) {
        return new Periods(dates, Known.texts());
    }
}
