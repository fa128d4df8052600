package be.signaalhuis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void tasksBeginWhenTheyAreDueWhetherOrNotEarlierOnesHaveEnded() throws Exception {
        var measured = new OpenLoop(200, 1).run(SHORT, due -> awaitMoment(due + 50_000_000L));

        assertThat(measured.done()).isBetween(30L, 100L);
        assertThat(measured.failed()).isZero();
    }

    @Test
    void waitingBehindASlowTaskCounts() throws Exception {
        var oneAtATime = new ReentrantLock(true);

        var measured = new OpenLoop(200, 1).run(SHORT, due -> {
            oneAtATime.lock();
            try {
                awaitMoment(System.nanoTime() + 20_000_000L);
            } finally {
                oneAtATime.unlock();
            }
        });

        // A clock that starts when a task gets its turn would say 20 ms throughout.
        assertThat(measured.p99Millis()).isGreaterThan(200);
    }

    @Test
    void aTaskThatThrowsIsNoSuccess() throws Exception {
        var measured = new OpenLoop(100, 1).run(SHORT, due -> {
            throw new IllegalStateException();
        });

        assertThat(measured.done()).isZero();
        assertThat(measured.failed()).isPositive();
    }

    private static void awaitMoment(long moment) {
        while (System.nanoTime() < moment) {
            java.util.concurrent.locks.LockSupport.parkNanos(moment - System.nanoTime());
        }
    }
}
