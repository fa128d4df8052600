package be.signaalhuis.eventstore.append;

import java.time.Duration;

/**
 * How much may wait for the writer, and for how long.
 *
 * @param waiting appends in the queue
 * @param group appends in one statement
 * @param bytes of payload and metadata in the queue; a group takes a quarter of it at most
 * @param patience for a turn, and as long again for an answer
 */
public record AppendLimits(int waiting, int group, long bytes, Duration patience) {

    public static final AppendLimits DEFAULT = new AppendLimits(1_024, 256, 32L << 20, Duration.ofSeconds(10));

    public AppendLimits within(Duration patience) {
        return new AppendLimits(waiting, group, bytes, patience);
    }
}
