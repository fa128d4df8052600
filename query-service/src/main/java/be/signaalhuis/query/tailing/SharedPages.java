package be.signaalhuis.query.tailing;

import be.signaalhuis.eventstore.log.EventPage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;

/**
 * The log as all views read it: whichever comes first reads a page, the others wait for it or find it among the
 * recent ones. While they work on a full page, the next one is read ahead.
 */
final class SharedPages {

    private final LongFunction<EventPage> log;
    private final LogSignal signal;
    private final RecentPages recent;
    private final Executor ahead;
    private final Map<Long, CompletableFuture<EventPage>> loading = new ConcurrentHashMap<>();
    private volatile End end = new End(Long.MAX_VALUE, -1);

    /** Nothing followed this position when the signal had that count. */
    private record End(long position, long count) {}

    /**
     * @param log reads the page that follows a position
     * @param ahead where to read what nobody has asked for yet
     */
    SharedPages(LongFunction<EventPage> log, LogSignal signal, RecentPages recent, Executor ahead) {
        this.log = log;
        this.signal = signal;
        this.recent = recent;
        this.ahead = ahead;
    }

    /** What follows that position; empty when nothing did at the last signal. */
    EventPage after(long position) {
        while (true) {
            var known = recent.following(position);
            var page = known != null ? known : isEnd(position) ? nothing(position) : join(load(position));
            if (page.full()) {
                readAhead(page.upTo());
            }
            if (!page.isEmpty() || isEnd(position)) {
                return page;
            }
        }
    }

    private boolean isEnd(long position) {
        var last = end;
        return position >= last.position() && last.count() == signal.count();
    }

    private CompletableFuture<EventPage> load(long position) {
        var mine = new CompletableFuture<EventPage>();
        var running = loading.putIfAbsent(position, mine);
        if (running != null) {
            return running;
        }
        try {
            mine.complete(read(position));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        } finally {
            loading.remove(position, mine);
        }
        return mine;
    }

    /** The signal is counted before the log is read: what comes in between is announced by the next one. */
    private EventPage read(long position) {
        var known = recent.following(position);
        if (known != null) {
            return known;
        }
        long count = signal.count();
        var page = log.apply(position);
        if (page.isEmpty()) {
            end = new End(position, count);
        } else {
            recent.keep(page);
        }
        return page;
    }

    /** When that fails, whoever needs the page reads it again, and sees why. */
    private void readAhead(long position) {
        if (!loading.containsKey(position) && recent.following(position) == null && !isEnd(position)) {
            ahead.execute(() -> load(position));
        }
    }

    private static EventPage join(CompletableFuture<EventPage> page) {
        try {
            return page.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static EventPage nothing(long position) {
        return new EventPage(position, position, List.of(), 0, false);
    }
}
