package be.signaalhuis.query.bulk;

import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** Pages of the log, the next ones read and made into events while one is worked on. */
public final class PagesAhead<E> implements AutoCloseable {

    private static final int AHEAD = 1;

    private final EventReader<E> reader;
    /** Each is a page, or throws why there is none. */
    private final BlockingQueue<Supplier<Decoded<E>>> pages = new ArrayBlockingQueue<>(AHEAD);

    private final Thread thread;
    private long position;
    private final long until;

    /** Events in log order, and how far the log was read for them. */
    public record Decoded<E>(List<Recorded<E>> events, long until) {}

    PagesAhead(EventReader<E> reader, long after, long until) {
        this.reader = reader;
        this.position = after;
        this.until = until;
        this.thread = Thread.ofPlatform().name("rebuild-reader").daemon().start(() -> readOn(after));
    }

    private void readOn(long after) {
        try {
            for (var last = after; last < until; ) {
                var page = reader.page(last, until);
                last = page.until();
                var decoded = new Decoded<>(reader.decoded(page), last);
                pages.put(() -> decoded);
            }
        } catch (RuntimeException e) {
            fail(() -> {
                throw e;
            });
        } catch (Error e) {
            fail(() -> {
                throw e;
            });
        } catch (InterruptedException noLongerNeeded) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(Supplier<Decoded<E>> failure) {
        try {
            pages.put(failure);
        } catch (InterruptedException noLongerNeeded) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next page; empty after the last. */
    public Optional<Decoded<E>> next() {
        if (position >= until) {
            return Optional.empty();
        }
        var page = take().get();
        position = page.until();
        return Optional.of(page);
    }

    private Supplier<Decoded<E>> take() {
        try {
            return pages.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits for the reader, so that its connection is free again. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
