package be.signaalhuis.query.tailing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells all who follow the log that it moved. It is given only after the new events can be read. */
@Component
class LogSignal {

    private static final Logger LOGGER = LoggerFactory.getLogger(LogSignal.class);

    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition given = lock.newCondition();
    private volatile long count;

    /** How often it was given: whoever found nothing at this count need not look again before the next. */
    long count() {
        return count;
    }

    void give() {
        lock.lock();
        try {
            count++;
            given.signalAll();
        } finally {
            lock.unlock();
        }
        followers.forEach(LogSignal::tell);
    }

    /** Calls that follower at every signal from now on. */
    void follow(Runnable follower) {
        followers.add(follower);
    }

    void leave(Runnable follower) {
        followers.remove(follower);
    }

    /** Returns at the first signal after that count, or when the time is up. */
    void await(long after, long timeout, TimeUnit unit) throws InterruptedException {
        var left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == after && left > 0) {
                left = given.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** A view that is stopping takes no more work; that is no reason to leave the others asleep. */
    private static void tell(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException e) {
            LOGGER.debug("a follower did not hear the signal", e);
        }
    }
}
