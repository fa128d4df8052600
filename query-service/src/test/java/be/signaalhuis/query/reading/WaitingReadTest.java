package be.signaalhuis.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.RunningService;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The token of these views never moves: who goes on was woken, and did not find out by looking. */
@Timeout(20)
class WaitingReadTest {

    private static final Duration LONG = Duration.ofSeconds(15);

    private final Progress progress = RunningService.shared().bean(Progress.class);

    @Test
    void goesOnAsSoonAsItsViewHasCommittedThePosition() throws Exception {
        var reader = waitingFor("view-one", 5);
        progress.reached("view-one", 5);
        reader.get(5, TimeUnit.SECONDS);
    }

    @Test
    void goesOnWhenTheViewIsBeyondThePosition() throws Exception {
        var reader = waitingFor("view-two", 5);
        progress.reached("view-two", 9);
        reader.get(5, TimeUnit.SECONDS);
    }

    @Test
    void isNotWokenByEarlierPositionsOrOtherViews() throws Exception {
        var reader = waitingFor("view-three", 5);
        progress.reached("view-three", 4);
        progress.reached("view-one", 5);
        assertThat(reader).isNotDone();
        progress.reached("view-three", 5);
        reader.get(5, TimeUnit.SECONDS);
    }

    @Test
    void givesUpWhenItsTimeIsUp() {
        var start = System.nanoTime();
        progress.await("view-four", 5, Duration.ofMillis(300));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(300), LONG);
    }

    /** Returns once the reader has taken its seat. */
    private CompletableFuture<Void> waitingFor(String view, long position) {
        var done = new CompletableFuture<Void>();
        var thread = Thread.ofPlatform().daemon().start(() -> {
            progress.await(view, position, LONG);
            done.complete(null);
        });
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return done;
    }
}
