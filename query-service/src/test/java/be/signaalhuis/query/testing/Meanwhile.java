package be.signaalhuis.query.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Others who do something again and again while a test goes on; they stop with it, also when it fails. */
public final class Meanwhile implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> others = new ArrayList<>();
    private volatile boolean over;

    /** One more of them. */
    public Meanwhile does(Runnable work) {
        others.add(threads.submit(() -> {
            while (!over) {
                work.run();
            }
        }));
        return this;
    }

    /** Ends them all, and fails if one of them did. */
    @Override
    public void close() throws ExecutionException, InterruptedException {
        over = true;
        threads.close();
        for (var other : others) {
            other.get();
        }
    }
}
