package be.signaalhuis.query.tailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConvoyTest {

    private static final Duration LONG = Duration.ofSeconds(15);

    private final Convoy convoy = new Convoy(100, LONG);

    @Test
    void theFirstWaitsUntilTheLastHasGoneOn() throws InterruptedException {
        convoy.goesOn("last", 0);
        var first = waitingAt(150);
        convoy.goesOn("last", 50);
        assertThat(first.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void theFirstWaitsForNobodyWhoHasLeft() throws InterruptedException {
        convoy.goesOn("last", 0);
        var first = waitingAt(150);
        convoy.leaves("last");
        assertThat(first.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void nobodyWaitsForOneWhoIsNearOrFarOrAhead() {
        convoy.goesOn("near", 1_000);
        convoy.goesOn("far", 0);
        convoy.goesOn("ahead", 9_000);
        convoy.awaitOthers(1_100);
    }

    @Test
    void nobodyWaitsForOneWhoStandsStill() {
        var impatient = new Convoy(100, Duration.ofMillis(50));
        impatient.goesOn("stuck", 0);
        impatient.awaitOthers(150);
        var start = System.nanoTime();
        impatient.awaitOthers(150);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(40));
    }

    private Thread waitingAt(long position) {
        var thread = Thread.ofPlatform().daemon().start(() -> convoy.awaitOthers(position));
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }
}
