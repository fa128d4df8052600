package be.signaalhuis.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long WORK = Duration.ofMillis(60).toNanos();
    private static final double REST = 2;

    private long head = 1;
    private final Pace pace = new Pace(() -> head, REST);

    @Test
    void whileSomebodyWritesItRestsTwiceAsLongAsItWorked() {
        work();
        head++;

        assertThat(stepTakes()).isGreaterThanOrEqualTo((long) (REST * WORK));
        assertThat(pace.isBusy()).isTrue();
    }

    @Test
    void whenNobodyWroteItGoesOn() {
        work();
        head++;
        pace.step();
        work();
        pace.step();

        assertThat(pace.isBusy()).isFalse();
    }

    @Test
    void afterLittleWorkItDoesNotEvenLook() {
        head++;
        pace.step();

        assertThat(pace.isBusy()).isFalse();
    }

    private static void work() {
        for (long start = System.nanoTime(); System.nanoTime() - start < WORK; ) {
            Thread.onSpinWait();
        }
    }

    private long stepTakes() {
        long start = System.nanoTime();
        pace.step();
        return System.nanoTime() - start;
    }
}
