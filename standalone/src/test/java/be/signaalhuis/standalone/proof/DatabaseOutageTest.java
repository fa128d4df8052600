package be.signaalhuis.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.proof.load.Load;
import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL is away for a while: nobody gets a wrong answer, and all goes on by itself when it is back. */
@WithoutBrowser
class DatabaseOutageTest {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    /** What was on its way when the outage began may still arrive. */
    private static final Duration UNDER_WAY = Duration.ofMillis(500);

    @ParameterizedTest
    @EnumSource
    void aMomentWithoutDatabaseNeedsNoRestart(Outage outage) throws Exception {
        var evidence = SharedDeployment.evidence();
        survive(evidence, outage, Duration.ofMillis(2500));
        evidence.viewsCatchUp();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("proof")
    void halfAMinuteWithoutDatabaseNeedsNoRestart(Outage outage) throws Exception {
        try (var deployment = Deployment.start("outage-" + outage, 1)) {
            var evidence = new Evidence(deployment);
            survive(evidence, outage, Duration.ofSeconds(30));
            evidence.viewsEqualAFreshRebuild();
        }
    }

    private static void survive(Evidence evidence, Outage outage, Duration length) throws Exception {
        var database = evidence.deployment().database();
        try (var load =
                evidence.load().clerks(outage.name(), 6, Duration.ofMillis(10)).readers(2)) {
            load.awaitWork(50, RECOVERY);
            outage.begin(database);
            try {
                nobodyIsPromisedAnything(load, length);
            } finally {
                outage.end(database);
            }
            var recovery = load.awaitWork(50, RECOVERY);
            System.out.printf(
                    "%s for %d ms: writes and reads again after %d ms, longest wait %d ms, %s%n",
                    outage,
                    length.toMillis(),
                    recovery.toMillis(),
                    load.longestWait().toMillis(),
                    evidence.figures());
        }
        evidence.holds(outage + " and back");
    }

    private static void nobodyIsPromisedAnything(Load load, Duration length) {
        LockSupport.parkNanos(UNDER_WAY.toNanos());
        long acknowledged = load.acknowledged();
        LockSupport.parkNanos(length.minus(UNDER_WAY).toNanos());
        assertThat(load.acknowledged())
                .as("acknowledged while no commit is possible")
                .isEqualTo(acknowledged);
    }
}
