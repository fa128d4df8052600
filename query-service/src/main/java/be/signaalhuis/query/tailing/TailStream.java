package be.signaalhuis.query.tailing;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The log from one position on, page by page, for one view. */
final class TailStream implements BlockingStream<TrackedEventMessage<?>> {

    private final SharedPages pages;
    private final LogSignal signal;
    private long position;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private TrackedEventMessage<?> next;
    private volatile Runnable callback = () -> {};

    TailStream(SharedPages pages, LogSignal signal, long position) {
        this.pages = pages;
        this.signal = signal;
        this.position = position;
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null && (page.hasNext() || turn())) {
            next = page.next();
        }
        return Optional.ofNullable(next);
    }

    /** To the next page that holds something; one whose events no upcaster kept is passed over. */
    private boolean turn() {
        var following = pages.after(position);
        while (!following.isEmpty()) {
            var from = position;
            position = following.upTo();
            page = following.events().stream()
                    .filter(event -> position(event) > from)
                    .iterator();
            if (page.hasNext()) {
                return true;
            }
            following = pages.after(position);
        }
        return false;
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var count = signal.count();
        if (hasNextAvailable()) {
            return true;
        }
        signal.await(count, timeout, unit);
        return hasNextAvailable();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        boolean found;
        do {
            found = hasNextAvailable(1, TimeUnit.SECONDS);
        } while (!found);
        var event = next;
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        signal.leave(callback);
        callback = onAvailable;
        signal.follow(onAvailable);
        return true;
    }

    @Override
    public void close() {
        signal.leave(callback);
    }
}
