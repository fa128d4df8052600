package be.signaalhuis.portal.audit;

import java.time.Duration;
import java.time.Instant;

/**
 * How far something is.
 *
 * @param startedAt null as long as it waits
 */
public record Progress(TaskState state, int percent, Instant startedAt) {

    private static final int WHOLE = 100;

    /** In minutes, rounded up, at the pace it had so far; null when that says nothing yet. */
    public Long minutesLeft(Instant now) {
        if (state != TaskState.RUNNING || startedAt == null || percent <= 0 || percent >= WHOLE) {
            return null;
        }
        var spent = Duration.between(startedAt, now).toSeconds();
        var left = spent * (WHOLE - percent) / percent;
        return Math.ceilDiv(left, Duration.ofMinutes(1).toSeconds());
    }
}
