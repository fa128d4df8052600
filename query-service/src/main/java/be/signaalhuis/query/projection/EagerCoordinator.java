package be.signaalhuis.query.projection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Shortens two kinds of pauses that Axon 4.13.0 hard-codes in its coordinator: 100 ms when a view is busy, which makes
 * a replay slow, and up to a minute after repeated failures, which leaves views behind long after the database is back.
 */
final class EagerCoordinator extends ScheduledThreadPoolExecutor {

    private static final long BUSY_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    EagerCoordinator(String view) {
        super(1, work -> {
            var thread = new Thread(work, "coordinator-" + view);
            thread.setDaemon(true);
            return thread;
        });
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return super.schedule(work, shorten(unit.toMillis(delay)), TimeUnit.MILLISECONDS);
    }

    private static long shorten(long pause) {
        return pause == BUSY_PAUSE ? 5 : Math.min(pause, LONGEST_PAUSE);
    }
}
