package be.signaalhuis.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EagerCoordinatorTest {

    @Test
    void shortensThePauseOfABusyViewThatAxonHardCodes() {
        assertThat(pauseFor(100)).isLessThanOrEqualTo(5);
    }

    @Test
    void neverLeavesAViewAloneForLongerThanItsClaimLasts() {
        assertThat(pauseFor(60_000)).isLessThanOrEqualTo(5_000);
    }

    @Test
    void leavesOtherPausesAlone() {
        assertThat(pauseFor(5000)).isGreaterThan(4000);
        assertThat(pauseFor(0)).isLessThanOrEqualTo(0);
    }

    private static long pauseFor(long asked) {
        try (var coordinator = new EagerCoordinator("test")) {
            var work = coordinator.schedule(() -> {}, asked, TimeUnit.MILLISECONDS);
            var pause = work.getDelay(TimeUnit.MILLISECONDS);
            coordinator.shutdownNow();
            return pause;
        }
    }
}
