package be.signaalhuis.command.reacting;

import be.signaalhuis.eventstore.log.EventPage;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The events that are reacted to, from one position on; each look at the log takes it one page further. */
final class ReactionStream implements BlockingStream<TrackedEventMessage<?>> {

    private final LongFunction<EventPage> log;
    private long position;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private TrackedEventMessage<?> next;

    /** @param log the page that follows a position */
    ReactionStream(LongFunction<EventPage> log, long position) {
        this.log = log;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null && !page.hasNext()) {
            turn();
        }
        if (next == null && page.hasNext()) {
            next = page.next();
        }
        return Optional.ofNullable(next);
    }

    /** A page without any of them is passed over for good. */
    private void turn() {
        var following = log.apply(position);
        position = following.upTo();
        page = following.events().iterator();
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
        if (!hasNextAvailable()) {
            LockSupport.parkNanos(unit.toNanos(timeout));
        }
        return hasNextAvailable();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        var event = next;
        next = null;
        return event;
    }

    @Override
    public void close() {
        page = Collections.emptyIterator();
    }
}
