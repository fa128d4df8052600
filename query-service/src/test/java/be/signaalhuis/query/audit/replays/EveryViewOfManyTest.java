package be.signaalhuis.query.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.gebiedsscan.matrix.RandomSignals;
import be.signaalhuis.query.testing.Lives;
import be.signaalhuis.query.testing.ManyReports;
import be.signaalhuis.query.testing.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The long form of {@link EveryViewTest}: a log of a size that a city has after years. */
@Tag("proof")
class EveryViewOfManyTest {

    private static final int LIVES = 300;
    private static final int SIGNALS = 3_000;
    private static final int REPORTS = 20_000;

    @Test
    void tenReplaysOfEachFindNoDifference() {
        try (var service = RunningService.on(TestDatabase.fresh())) {
            Lives.append(service, LIVES);
            new RandomSignals(5, service.log()).live(SIGNALS);
            var last = ManyReports.append(service, REPORTS).position();
            var started = System.nanoTime();
            var replays = new TenReplays(service, last).findNoDifference();
            assertThat(replays).isGreaterThanOrEqualTo(180);
            System.out.printf(
                    "%d replays over %,d events: no difference, %d s%n",
                    replays, last, (System.nanoTime() - started) / 1_000_000_000);
        }
    }
}
