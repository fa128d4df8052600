package be.signaalhuis.eventstore.append;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One append and what became of it; whoever waits for it and the writer share nothing else. */
final class Append {

    private final EventRows rows;
    private final CompletableFuture<Long> position = new CompletableFuture<>();
    private final long givenUpAt;

    /** @param patience how long to find out what became of it, once it was sent and no answer came */
    Append(EventRows rows, Duration patience) {
        this.rows = rows;
        this.givenUpAt = System.nanoTime() + patience.toNanos();
    }

    EventRows rows() {
        return rows;
    }

    void written(long at) {
        position.complete(at);
    }

    void failed(Exception why) {
        position.completeExceptionally(why);
    }

    boolean isGivenUp() {
        return System.nanoTime() - givenUpAt > 0;
    }

    /** Where its last event stands, or why it does not. An interrupt ends the waiting only, as time does. */
    long await(Duration patience) throws TimeoutException, ExecutionException {
        try {
            return position.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }
}
