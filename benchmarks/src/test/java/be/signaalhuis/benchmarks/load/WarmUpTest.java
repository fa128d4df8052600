package be.signaalhuis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void threeWindowsWithinFivePercentAreSteady() {
        assertThat(WarmUp.isSteady(List.of(10.0, 100.0, 97.0, 96.0))).isTrue();
        assertThat(WarmUp.isSteady(List.of(100.0, 97.0, 94.0))).isFalse();
        assertThat(WarmUp.isSteady(List.of(100.0, 100.0))).isFalse();
    }

    @Test
    void warmingUpEndsWhenTheSpeedStandsStill() throws Exception {
        var calls = new AtomicInteger();

        int windows =
                WarmUp.run(Duration.ofSeconds(10), () -> Measured.of(Math.min(calls.incrementAndGet(), 4) * 100, 1));

        assertThat(windows).isEqualTo(6);
    }

    @Test
    void warmingUpEndsWhenTimeIsUp() throws Exception {
        var calls = new AtomicInteger();

        assertThat(WarmUp.run(Duration.ZERO, () -> Measured.of(calls.incrementAndGet(), 1)))
                .isEqualTo(1);
    }
}
