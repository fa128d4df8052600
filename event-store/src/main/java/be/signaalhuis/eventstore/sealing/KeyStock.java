package be.signaalhuis.eventstore.sealing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * Keys that are in the key store already, so that nobody who tells something waits until its key is on disk.
 * The stock grows with its use, as keys left over when the service stops are never used.
 */
final class KeyStock {

    private static final int LEAST = 16;
    private static final int MOST = 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final IntFunction<List<DataKey>> maker;
    private final Queue<DataKey> stock = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicReference<CompletableFuture<Void>> making = new AtomicReference<>();
    private volatile int wanted = LEAST;

    /** @param maker makes that many keys */
    KeyStock(IntFunction<List<DataKey>> maker) {
        this.maker = maker;
    }

    /** A key, if one is left or comes soon; more are made when few are left. */
    Optional<DataKey> take() {
        var made = poll();
        if (made == null) {
            wanted = Math.min(MOST, wanted * 2);
            while (made == null && waitFor(makeMore())) {
                made = poll();
            }
        } else if (left.get() < wanted / 2) {
            makeMore();
        }
        return Optional.ofNullable(made);
    }

    private DataKey poll() {
        var made = stock.poll();
        if (made != null) {
            left.decrementAndGet();
        }
        return made;
    }

    /** All who find too few wait for the same statement. */
    private CompletableFuture<Void> makeMore() {
        var more = new CompletableFuture<Void>();
        var underWay = making.compareAndExchange(null, more);
        if (underWay != null) {
            return underWay;
        }
        Thread.ofPlatform().name("key-maker").daemon().start(() -> refill(more));
        return more;
    }

    /** A key store that is down is noticed by whoever finds the stock empty and must make a key there. */
    private void refill(CompletableFuture<Void> done) {
        try {
            var more = maker.apply(Math.max(1, wanted - left.get()));
            stock.addAll(more);
            left.addAndGet(more.size());
            making.set(null);
            done.complete(null);
        } catch (RuntimeException | Error e) {
            wanted = LEAST;
            making.set(null);
            done.completeExceptionally(e);
        }
    }

    /** False when there is no sense in waiting on: the caller then makes its own key, or learns why it cannot. */
    private static boolean waitFor(CompletableFuture<Void> more) {
        try {
            more.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
