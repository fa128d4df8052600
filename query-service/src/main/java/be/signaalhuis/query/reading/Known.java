package be.signaalhuis.query.reading;

import be.signaalhuis.eventstore.refusal.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer is made of: the log up to a position.
 *
 * @param position index of the last event the answer takes into account; 0 before the first
 * @param asKnownOn the moment that leads to this position again; null at position 0 unless asked
 * @param today whether this is as far as the view has come, so that its open rows are the answer
 * @param behind whether the view had not yet seen all that was asked for
 */
public record Known(long position, Instant asKnownOn, boolean today, boolean behind) {

    private static final String OPEN = "closed_at is null";
    private static final String OPEN_THEN = "opened_at <= :position and (closed_at is null or closed_at > :position)";

    /** SQL condition for the rows that held at this position; the first form has an index of its own. */
    public String rowsThatHeld() {
        return today ? OPEN : OPEN_THEN;
    }

    /** The same rows, asked about on another moment at which nothing more was recorded. */
    public Known on(Instant moment) {
        return new Known(position, moment, today, behind);
    }

    /** What was read, if it is there; not there yet is not unknown. */
    public <T> T found(Optional<T> read) {
        return read.orElseThrow(() -> behind ? Refused.notYet("viewBehind") : Refused.unknown());
    }

    /** What {@link #rowsThatHeld()} needs. */
    public Map<String, Object> parameters() {
        return Map.of("position", position);
    }
}
