package be.signaalhuis.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What runs, in the order it was started, so that it stops in the opposite order and exactly once.
 *
 * <p>A signal may come at any moment: stopping waits for the step that is being started, because a half-started
 * PostgreSQL that nobody remembers would be left behind.
 */
final class Lifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final ReentrantLock oneStepAtATime = new ReentrantLock();
    private final Deque<Running> running = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    private record Running(String name, AutoCloseable resource) {}

    /** Runs one step of the start; nothing new begins once stopping has. */
    <T> T step(Callable<T> start) throws Exception {
        oneStepAtATime.lock();
        try {
            if (stopping) {
                throw new CancellationException("stopping");
            }
            return start.call();
        } finally {
            oneStepAtATime.unlock();
        }
    }

    synchronized <T extends AutoCloseable> T remember(String name, T resource) {
        running.push(new Running(name, resource));
        return resource;
    }

    void stop() {
        stopping = true;
        oneStepAtATime.lock();
        try {
            while (!running.isEmpty()) {
                close(running.pop());
            }
        } finally {
            oneStepAtATime.unlock();
            stopped.countDown();
        }
    }

    private static void close(Running part) {
        try {
            part.resource().close();
        } catch (Exception e) {
            LOG.warn("{} did not stop cleanly: {}", part.name(), e.getClass().getSimpleName());
        }
    }

    boolean isStopping() {
        return stopping;
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }
}
