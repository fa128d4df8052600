package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.gebiedsscan.indicators.IndicatorMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The figures of a scan beside earlier ones, and what moved them.
 *
 * @param scanVersion the version that is compared: the newest
 * @param position where the newest version stands: of an adopted one, where it was adopted
 */
record ScanComparison(
        UUID id, int scanVersion, List<AreaCompared> areas, long position, Instant asKnownOn, FigureLinks links) {

    /**
     * One area then and now.
     *
     * @param before what the area is compared with; absent when nothing was adopted that covers it
     * @param otherIndicators values that moved, of indicators of none of the life domains
     */
    record AreaCompared(
            String area,
            ComparedWith before,
            List<CellCompared> cells,
            List<IndicatorMove> otherIndicators,
            StructuresCompared openStructures) {}

    /**
     * Opportunity structures that were open then and now; fewer is better.
     *
     * @param before absent, with the difference, when there is nothing to compare with
     */
    record StructuresCompared(Long before, long after, Long delta) {}

    /** The adopted version that an area is compared with. */
    record ComparedWith(
            UUID scan, int scanVersion, LocalDate from, LocalDate until, long position, Instant asKnownOn) {}

    /**
     * One cell then and now: {@code before + byPeriod + every change = after}.
     *
     * @param before absent, with the differences, when there is nothing to compare with
     * @param byPeriod what it differs because the two scans are of different periods, by what was known then
     * @param moves how many events moved it since
     * @param moved the first of these
     * @param indicators of this life domain, the values that are not what they were
     */
    record CellCompared(
            String lifeDomain,
            Long before,
            long after,
            Long delta,
            Long byPeriod,
            long moves,
            List<ScanMove> moved,
            List<IndicatorMove> indicators) {}
}
