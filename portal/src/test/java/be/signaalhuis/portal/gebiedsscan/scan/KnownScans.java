package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.gebiedsscan.indicators.KnownIndicators;
import be.signaalhuis.portal.page.Dates;

/** What asks for scans, for tests of other pages that show them. */
public final class KnownScans {

    private KnownScans() {}

    public static SinceBaseline since(Questions questions, Dates dates) {
        return new SinceBaseline(new Scans(questions), tables(dates));
    }

    static ScanIndicatorTables tables(Dates dates) {
        return new ScanIndicatorTables(KnownIndicators.rows(dates), KnownIndicators.moved(dates));
    }
}
