package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.LeafSource.Entry;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and hashes what comes next while what came before is being written; entries never change, so it may. */
final class Ahead {

    private final JdbcClient sql;
    private final LeafSource source;
    private final int limit;
    private long after;
    private FutureTask<List<Entry>> next;

    Ahead(JdbcClient sql, LeafSource source, int limit) {
        this.sql = sql;
        this.source = source;
        this.limit = limit;
    }

    /** What follows a position; if that is all there may be for now, nothing is read ahead of it. */
    List<Entry> after(long globalIndex) {
        var entries = next != null && after == globalIndex ? read() : source.after(sql, globalIndex, limit);
        next = null;
        if (entries.size() == limit) {
            start(entries.getLast().globalIndex());
        }
        return entries;
    }

    private void start(long globalIndex) {
        after = globalIndex;
        next = new FutureTask<>(() -> source.after(sql, globalIndex, limit));
        Thread.ofVirtual().name("merkle-ahead").start(next);
    }

    private List<Entry> read() {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}
