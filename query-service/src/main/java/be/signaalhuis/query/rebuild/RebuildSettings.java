package be.signaalhuis.query.rebuild;

import java.time.Duration;

/**
 * How a rebuild goes about it.
 *
 * @param page events read at a time
 * @param chunk events written in one transaction
 * @param chunkTime after so long a transaction ends, however few there were
 * @param held streams whose state is kept in memory
 * @param resumable positions after which everything held is written, so that a crash costs no more than these
 * @param rest how long it rests for each second it worked while somebody was writing
 * @param patience how long it waits for a live view that does not move
 * @param farBehind a view that is so many positions behind, and a quarter of the log, is loaded instead of following
 * @param lookAgain how often it looks for tasks that somebody else queued or left behind
 */
public record RebuildSettings(
        int page,
        int chunk,
        Duration chunkTime,
        int held,
        long resumable,
        double rest,
        Duration patience,
        long farBehind,
        Duration lookAgain) {

    static final RebuildSettings DEFAULT = new RebuildSettings(
            2_000,
            50_000,
            Duration.ofMillis(500),
            100_000,
            2_000_000,
            2,
            Duration.ofSeconds(10),
            50_000,
            Duration.ofSeconds(2));
}
