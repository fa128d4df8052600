package be.signaalhuis.eventstore.merkle;

import java.time.Instant;

/**
 * What a bundle tells of.
 *
 * @param from the first moment of recording, or null for the beginning of the log
 * @param until the first moment that is not told any more, or null for its end
 * @param known the size of a checkpoint that somebody holds, to be led to the newest; or null
 */
public record BundleRange(LogName log, Instant from, Instant until, Long known) {

    public static BundleRange all(LogName log) {
        return new BundleRange(log, null, null, null);
    }
}
