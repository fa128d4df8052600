package be.signaalhuis.portal.gebiedsscan.indicators;

import be.signaalhuis.portal.page.Dates;

/** What shows indicators, for tests of the pages that have them. */
public final class KnownIndicators {

    private KnownIndicators() {}

    public static IndicatorRows rows(Dates dates) {
        return new IndicatorRows(new IndicatorWords(dates));
    }

    public static MovedValues moved(Dates dates) {
        return new MovedValues(new IndicatorWords(dates));
    }
}
