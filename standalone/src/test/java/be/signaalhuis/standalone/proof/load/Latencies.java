package be.signaalhuis.standalone.proof.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The longest that anybody waited for an answer. */
public final class Latencies {

    private final AtomicLong longest = new AtomicLong();

    void took(long nanos) {
        longest.accumulateAndGet(nanos, Math::max);
    }

    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }
}
