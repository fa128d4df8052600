package be.signaalhuis.query.bulk;

import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Pages of the log, the next ones read and made into events while one is worked on. */
public final class PagesAhead<E> implements AutoCloseable {

    private static final int AHEAD = 1;

    private final EventReader<E> reader;
    private final BlockingQueue<Read<E>> pages = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private long position;
    private final long until;

    /** A page, or why there is none. */
    private record Read<E>(Decoded<E> page, Throwable failure) {}

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
                pages.put(new Read<>(new Decoded<>(reader.decoded(page), last), null));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        } catch (InterruptedException noLongerNeeded) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(Throwable e) {
        try {
            pages.put(new Read<>(null, e));
        } catch (InterruptedException noLongerNeeded) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next page; empty after the last. */
    public Optional<Decoded<E>> next() {
        if (position >= until) {
            return Optional.empty();
        }
        var read = take();
        switch (read.failure()) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException failure -> throw failure;
            default -> throw new IllegalStateException(read.failure());
        }
        position = read.page().until();
        return Optional.of(read.page());
    }

    private Read<E> take() {
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
