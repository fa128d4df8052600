package be.signaalhuis.query.gebiedsscan.indicators;

import be.signaalhuis.query.gebiedsscan.AreaBaseline;

/**
 * The value that the others of its source are compared with.
 *
 * @param scan the adopted scan that knew it as the newest of its source; null for the first value of its source
 */
record Baseline(IndicatorPoint point, AreaBaseline scan) {

    /** A value that was corrected since is no longer what the others are compared with. */
    boolean is(IndicatorPoint other) {
        return point.isOfSamePeriodAs(other) && point.saysSameAs(other);
    }

    ComparedValue shown() {
        var of = point.kept().first();
        return scan == null
                ? new ComparedValue(
                        ComparedValue.BaselineOf.FIRST_VALUE,
                        point.value(),
                        of.periodFrom(),
                        of.periodUntil(),
                        null,
                        null,
                        null)
                : new ComparedValue(
                        ComparedValue.BaselineOf.ADOPTED_SCAN,
                        point.value(),
                        of.periodFrom(),
                        of.periodUntil(),
                        scan.scan(),
                        scan.scanVersion(),
                        scan.adoptedOn());
    }
}
