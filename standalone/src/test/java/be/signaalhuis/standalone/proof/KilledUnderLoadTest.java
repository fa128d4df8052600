package be.signaalhuis.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL and the services are killed in the middle of their work: every command that was acknowledged is there
 * once, every one that was refused is not, and the views are those of the log.
 */
@WithoutBrowser
class KilledUnderLoadTest {

    private static final long SEED = 20261125;
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @Test
    void nothingIsLostWhenEachPartIsKilledOnce() throws Exception {
        var evidence = SharedDeployment.evidence();
        var random = new Random(SEED);
        round(evidence, "database", random, Victim.DATABASE);
        round(evidence, "services", random, Victim.COMMAND_SERVICE, Victim.QUERY_SERVICE);
        evidence.viewsCatchUp();
    }

    @Test
    @Tag("proof")
    void nothingIsLostInFiftyRounds() throws Exception {
        var random = new Random(SEED);
        try (var deployment = Deployment.start("kills", 1)) {
            var evidence = new Evidence(deployment);
            for (int round = 0; round < 50; round++) {
                var victim = Victim.values()[round % Victim.values().length];
                round(evidence, round + " " + victim, random, victim);
            }
            long rows = evidence.viewsEqualAFreshRebuild();
            assertThat(rows).isGreaterThan(evidence.ledger().acknowledged());
            System.out.println("50 rounds of kill -9: " + evidence.figures() + "; " + rows + " rows of views rebuilt");
        }
    }

    private static void round(Evidence evidence, String name, Random random, Victim... victims) throws Exception {
        var deployment = evidence.deployment();
        try (var load = evidence.load().clerks(name, 6, Duration.ofMillis(20)).readers(2)) {
            load.awaitWork(random.nextInt(50, 250), RECOVERY);
            for (var victim : victims) {
                victim.kill(deployment);
            }
            LockSupport.parkNanos(random.nextLong(500_000_000L));
            for (var victim : victims) {
                victim.start(deployment);
            }
            for (var victim : victims) {
                victim.awaitUp(deployment);
            }
            var recovery = load.awaitWork(50, RECOVERY);
            System.out.printf(
                    "round %s: writes and reads again %d ms after the restart, %s%n",
                    name, recovery.toMillis(), evidence.figures());
        }
        evidence.holds("round " + name);
    }
}
