package be.signaalhuis.benchmarks.load;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Tasks that begin when they are due, whether or not earlier ones have ended, as calls from outside do. Time runs
 * from the moment a task was due, so that waiting behind a slow one counts.
 */
public final class OpenLoop {

    /** More than this many unfinished tasks is a backlog that grows for ever. */
    private static final int BACKLOG = 5_000;

    private final double rate;
    private final Random chance;

    /** @param seed of the Poisson schedule */
    public OpenLoop(double perSecond, long seed) {
        this.rate = perSecond;
        this.chance = new Random(seed);
    }

    /** What to do, given the {@link System#nanoTime()} at which it was due. */
    @FunctionalInterface
    public interface DueTask {
        void run(long due) throws Exception;
    }

    public Measured run(Duration time, DueTask task) throws InterruptedException {
        return run(time, task, ignored -> {});
    }

    /** @param started told of each task, as it begins, how many nanoseconds late that was */
    public Measured run(Duration time, DueTask task, LongConsumer started) throws InterruptedException {
        var latencies = new Latencies();
        var done = new LongAdder();
        var failed = new LongAdder();
        var backlog = new Semaphore(BACKLOG);
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = next(start); due - start < time.toNanos(); due = next(due)) {
                awaitMoment(due);
                if (!backlog.tryAcquire()) {
                    failed.increment();
                    continue;
                }
                long intended = due;
                threads.submit(() -> {
                    started.accept(System.nanoTime() - intended);
                    if (Failures.survives(() -> task.run(intended))) {
                        latencies.record(System.nanoTime() - intended);
                        done.increment();
                    } else {
                        failed.increment();
                    }
                    backlog.release();
                });
            }
        }
        return new Measured(done.sum(), failed.sum(), (System.nanoTime() - start) / 1e9, latencies.taken());
    }

    private long next(long due) {
        return due + (long) (-Math.log(1 - chance.nextDouble()) / rate * 1e9);
    }

    private static void awaitMoment(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
