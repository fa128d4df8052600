package be.signaalhuis.query.tailing;

import be.signaalhuis.eventstore.log.EventPage;
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
    private final Convoy convoy;
    private long position;
    private boolean catchingUp;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private TrackedEventMessage<?> next;
    private volatile Runnable callback = () -> {};

    TailStream(SharedPages pages, LogSignal signal, Convoy convoy, long position) {
        this.pages = pages;
        this.signal = signal;
        this.convoy = convoy;
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
        do {
            if (catchingUp) {
                convoy.awaitOthers(position);
            }
            var following = pages.after(position);
            if (following.isEmpty()) {
                return false;
            }
            goOnWith(following);
        } while (!page.hasNext());
        return true;
    }

    private void goOnWith(EventPage following) {
        var from = position;
        convoy.goesOn(this, from);
        page = following.events().stream()
                .filter(event -> position(event) > from)
                .iterator();
        position = following.upTo();
        catchingUp = following.full();
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
        convoy.leaves(this);
        signal.leave(callback);
    }
}
