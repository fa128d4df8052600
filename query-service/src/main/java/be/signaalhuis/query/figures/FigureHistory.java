package be.signaalhuis.query.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One page of all that moved a figure, oldest first. All changes together are its value, and those up to a moment what
 * it was as known then.
 *
 * @param value the figure itself
 * @param next cursor of the next page; absent on the last
 */
record FigureHistory(
        String figure, BigDecimal value, List<FigureMove> items, String next, long position, Instant asKnownOn) {

    /**
     * One event that moved it; what an event takes away and gives back is no move.
     *
     * @param eventId absent when shielded, as is the stream
     * @param type name of the event
     * @param since when it began to count, if that was only after it was recorded: an agreement that was not kept counts
     *     from the day after the one that was agreed
     * @param change how much more the figure is since
     * @param value what the figure is since
     * @param correction whether the event changes or takes back what was said before, instead of telling something new
     * @param shielded true when it moved the figure but its file is not for this reader
     */
    record FigureMove(
            long position,
            UUID eventId,
            UUID streamId,
            String type,
            Instant recordedAt,
            Instant since,
            BigDecimal change,
            BigDecimal value,
            boolean correction,
            Boolean shielded) {}
}
