package be.signaalhuis.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.proof.processes.Waiting;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More callers than may wait, and a database that answers none of them. */
@WithoutBrowser
class BackPressureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** More than the threads that serve calls, and these are more than the appends that may wait. */
    private static final int CALLERS = 400;

    @Test
    @Tag("proof")
    void whoeverDoesNotFitIsSentAwayAndAllGoesOnWhenTheDatabaseDoes() throws Exception {
        try (var deployment = Deployment.start("back-pressure", 1, Map.of())) {
            var evidence = new Evidence(deployment);
            var database = deployment.database();
            long heap;
            try (var load = evidence.load()) {
                load.clerks("early", 4, Duration.ofMillis(5)).readers(1);
                load.awaitWork(50, PATIENCE);
                database.freeze();
                try {
                    load.crowd(CALLERS);
                    Waiting.until("somebody is too many", PATIENCE, () -> tooMany(evidence) > 0);
                    heap = deployment.command().usedHeap();
                } finally {
                    database.thaw();
                }
                var recovery = load.awaitWork(CALLERS, PATIENCE);
                System.out.printf(
                        "%d callers: %d sent away, %d MB of heap, writes and reads again after %d ms%n",
                        CALLERS, tooMany(evidence), heap >> 20, recovery.toMillis());
            }
            assertThat(heap).isLessThan(200L << 20);
            evidence.holds("after the crowd");
            evidence.viewsCatchUp();
        }
    }

    private static long tooMany(Evidence evidence) {
        return evidence.ledger()
                .count(outcome ->
                        outcome instanceof Outcome.Refused no && no.code().equals("tooBusy"));
    }
}
