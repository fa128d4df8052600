package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The figures of a scan beside earlier ones, and what moved them. */
record Comparison(UUID id, int scanVersion, List<Area> areas) {

    /** @param before what the area is compared with; null when nothing was adopted that covers it */
    record Area(String area, Before before, List<Cell> cells, List<IndicatorMove> otherIndicators) {

        /** Only what is not as it was. */
        public List<Cell> moved() {
            return cells.stream()
                    .filter(cell -> cell.delta() != null && (cell.delta() != 0 || cell.moves() > 0))
                    .toList();
        }
    }

    /** The adopted version that an area is compared with. */
    record Before(UUID scan, int scanVersion, LocalDate from, LocalDate until, Instant asKnownOn) {}

    /**
     * One cell then and now.
     *
     * @param byPeriod what it differs because the two scans are of different periods
     * @param moves how many events moved it since
     * @param moved the first of these
     * @param indicators values of indicators that are not what they were
     */
    record Cell(
            String lifeDomain,
            Long before,
            long after,
            Long delta,
            Long byPeriod,
            long moves,
            List<Move> moved,
            List<IndicatorMove> indicators) {

        public String direction() {
            return delta > 0 ? "more" : delta < 0 ? "less" : "equal";
        }

        public long difference() {
            return Math.abs(delta);
        }

        public boolean isOfAnotherPeriod() {
            return byPeriod != null && byPeriod != 0;
        }
    }

    /** One event: 1 when it brought a signal into the cell, -1 when it took one out. */
    record Move(long position, String type, Instant recordedAt, String theme, int change) {}
}
