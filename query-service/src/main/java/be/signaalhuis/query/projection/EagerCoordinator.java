package be.signaalhuis.query.projection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Shortens two pauses that Axon 4.13.0 hard-codes in its coordinator: 500 ms before it looks for new
 * events again, and 100 ms when a view is busy, which together make a fresh event late and a replay slow.
 */
final class EagerCoordinator extends ScheduledThreadPoolExecutor {

    private static final long IDLE_PAUSE = 500;
    private static final long BUSY_PAUSE = 100;

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
        if (pause == IDLE_PAUSE) {
            return 20;
        }
        return pause == BUSY_PAUSE ? 1 : pause;
    }
}
