package be.signaalhuis.eventstore.append;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wakes the readers of the log after a commit. Never in the append itself, where PostgreSQL would hold a
 * lock on the whole database until the commit is on disk; and never more often than readers can use.
 */
public final class CommitSignal implements LongConsumer, AutoCloseable {

    /** What readers LISTEN to; the payload is the position of the last event, in decimal. */
    public static final String CHANNEL = "signaalhuis_events";

    private static final long LEAST_INTERVAL = Duration.ofMillis(5).toNanos();
    private static final long AFTER_A_FAILURE = Duration.ofMillis(200).toNanos();

    private final JdbcClient sql;
    private final AtomicLong last = new AtomicLong();
    private final Thread thread =
            Thread.ofPlatform().name("commit-signal").daemon().unstarted(this::run);
    private volatile boolean closed;

    public CommitSignal(JdbcClient sql) {
        this.sql = sql;
    }

    /** Told by the writer, whom it does not hold up. */
    @Override
    public void accept(long position) {
        if (last.getAndSet(position) == 0) {
            start();
            LockSupport.unpark(thread);
        }
    }

    private synchronized void start() {
        if (!closed && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void run() {
        while (!closed) {
            var position = last.getAndSet(0);
            if (position == 0) {
                LockSupport.park(this);
            } else {
                rest(send(position) ? LEAST_INTERVAL : AFTER_A_FAILURE);
            }
        }
    }

    /** The next commit wakes this thread, but does not shorten its rest. */
    private void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && !closed; left = until - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }

    /** A signal that is lost costs a reader no event, only the time until it looks by itself. */
    private boolean send(long position) {
        try {
            sql.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, Long.toString(position))
                    .query((row, number) -> true)
                    .single();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
