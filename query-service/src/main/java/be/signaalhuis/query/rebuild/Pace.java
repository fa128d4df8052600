package be.signaalhuis.query.rebuild;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Leaves the machine to those who write: works, looks whether the log grew meanwhile, and rests if it did. */
final class Pace {

    private static final long LOOK_EVERY = Duration.ofMillis(50).toNanos();

    private final LongSupplier head;
    private final double rest;
    private long seen;
    private long since;
    private boolean busy;

    /** @param head index of the last event in the log */
    Pace(LongSupplier head, double rest) {
        this.head = head;
        this.rest = rest;
        this.seen = head.getAsLong();
        this.since = System.nanoTime();
    }

    /** Called after each piece of work, however small. */
    void step() {
        var worked = System.nanoTime() - since;
        if (worked < LOOK_EVERY) {
            return;
        }
        var now = head.getAsLong();
        busy = now > seen;
        seen = now;
        if (busy) {
            rest((long) (worked * rest));
            seen = head.getAsLong();
        }
        since = System.nanoTime();
    }

    private static void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && !Thread.currentThread().isInterrupted(); left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Whether somebody wrote when it last looked. */
    boolean isBusy() {
        return busy;
    }
}
