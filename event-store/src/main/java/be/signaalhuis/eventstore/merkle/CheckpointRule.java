package be.signaalhuis.eventstore.merkle;

import java.time.Duration;
import java.time.Instant;

/** When a checkpoint is due: after so many new entries, or when the oldest of them has waited so long. */
record CheckpointRule(int events, Duration interval) {

    boolean isDue(Waiting waiting, Instant now) {
        return waiting.entries() >= events
                || waiting.entries() > 0 && !now.isBefore(waiting.oldest().plus(interval));
    }
}
