package be.signaalhuis.portal.audit.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of all that moved a figure, the oldest first.
 *
 * @param value the figure itself
 * @param next where the next page begins; null on the last
 */
record FigureHistory(String figure, BigDecimal value, List<Move> items, String next, long position, Instant asKnownOn) {

    /**
     * One event that moved it.
     *
     * @param streamId file that it is of; null when that is shielded
     * @param since when it began to count, when that was only later
     * @param change how much more the figure is since
     * @param value what the figure is since
     * @param correction whether it changes or takes back what was said before
     */
    record Move(
            long position,
            UUID eventId,
            UUID streamId,
            String type,
            Instant recordedAt,
            Instant since,
            BigDecimal change,
            BigDecimal value,
            boolean correction) {

        public String direction() {
            return change.signum() > 0 ? "more" : change.signum() < 0 ? "less" : "equal";
        }

        public BigDecimal by() {
            return change.abs();
        }
    }
}
