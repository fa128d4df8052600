package be.signaalhuis.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** As many clients as told, each doing its next task as soon as the last one ended: how much goes through. */
public final class ClosedLoop {

    private ClosedLoop() {}

    /** @param tasks what the client of that number does, again and again */
    public static Measured run(int clients, Duration time, IntFunction<Task> tasks) throws InterruptedException {
        var latencies = new Latencies();
        var done = new LongAdder();
        var failed = new LongAdder();
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        long start;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                var task = tasks.apply(client);
                threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    long end = System.nanoTime() + time.toNanos();
                    for (long from = System.nanoTime(); from < end; from = System.nanoTime()) {
                        if (Failures.survives(task)) {
                            latencies.record(System.nanoTime() - from);
                            done.increment();
                        } else {
                            failed.increment();
                        }
                    }
                    return null;
                });
            }
            ready.await();
            start = System.nanoTime();
            go.countDown();
        }
        return new Measured(done.sum(), failed.sum(), (System.nanoTime() - start) / 1e9, latencies.taken());
    }
}
