package be.signaalhuis.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.ledger.Outcome.Acknowledged;
import be.signaalhuis.standalone.proof.ledger.Sent;
import be.signaalhuis.standalone.proof.load.Load;
import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.proof.processes.Waiting;
import be.signaalhuis.standalone.support.WithoutBrowser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two command-services on one log, each with what it remembers of the files that the other is changing. */
@WithoutBrowser
class TwoCommandServicesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void loseNoUpdateInAFewHundredCommands() throws Exception {
        var evidence = SharedDeployment.evidence();
        write(evidence, 400, 6, 10);
        evidence.viewsCatchUp();
    }

    @Test
    @Tag("proof")
    void loseNoUpdateInTenThousandCommands() throws Exception {
        try (var deployment = Deployment.start("two-writers", 2)) {
            var evidence = new Evidence(deployment);
            write(evidence, 10_000, 40, 200);
            long rows = evidence.viewsEqualAFreshRebuild();
            System.out.println("two command-services: " + evidence.figures() + "; " + rows + " rows of views rebuilt");
        }
    }

    /** @param shared files, so few that the rivals keep meeting, and so many that none becomes endless to read */
    private static void write(Evidence evidence, int commands, int shared, int rounds) throws Exception {
        try (var load = evidence.load()) {
            var files = new ArrayList<UUID>();
            for (int i = 0; i < shared; i++) {
                files.add(begin(evidence, load));
            }
            load.rivals(12, files).readers(1);
            Waiting.until("so many are acknowledged", PATIENCE, () -> load.acknowledged() >= commands);
        }
        try (var load = evidence.load()) {
            for (int round = 0; round < rounds; round++) {
                oneReferenceMakesOneFile(evidence, load, "TWO-" + round);
                oneKeyIsDoneOnce(evidence, load, "two-" + round);
            }
            nobodyIsStaleWhoSawTheLastVersion(evidence, load, rounds);
        }
        evidence.holds("after " + commands + " commands of rivals");
    }

    private static UUID begin(Evidence evidence, Load load) throws Exception {
        var creation = Sent.creation(evidence.ledger().nextMark(), null);
        var outcome = load.send(creation, evidence.deployment().command());
        assertThat(outcome).isInstanceOf(Acknowledged.class);
        return ((Acknowledged) outcome).file();
    }

    private static void oneReferenceMakesOneFile(Evidence evidence, Load load, String reference) throws Exception {
        var outcomes = atOnce(
                evidence,
                load,
                () -> Sent.creation(evidence.ledger().nextMark(), null).referredToAs(reference));
        assertThat(outcomes).filteredOn(Acknowledged.class::isInstance).hasSize(1);
        assertThat(outcomes).containsOnlyOnce(new Outcome.Refused(409, "alreadyRegistered", null));
    }

    private static void oneKeyIsDoneOnce(Evidence evidence, Load load, String key) throws Exception {
        var sent = Sent.creation(evidence.ledger().nextMark(), key);
        var outcomes = atOnce(evidence, load, () -> sent);
        assertThat(outcomes).allMatch(Acknowledged.class::isInstance);
        assertThat(new HashSet<>(outcomes)).hasSize(1);
    }

    /** To both services in the same moment. */
    private static List<Outcome> atOnce(Evidence evidence, Load load, Callable<Sent> command) throws Exception {
        var services = evidence.deployment().commands();
        var start = new CyclicBarrier(services.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<java.util.concurrent.Future<Outcome>>();
            for (var service : services) {
                var sent = command.call();
                answers.add(threads.submit(() -> {
                    start.await();
                    return load.send(sent, service);
                }));
            }
            var outcomes = new ArrayList<Outcome>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        }
    }

    /** Alone with a file and always telling the last version: whichever service is asked, it must know better. */
    private static void nobodyIsStaleWhoSawTheLastVersion(Evidence evidence, Load load, int rounds) throws Exception {
        var file = begin(evidence, load);
        var services = evidence.deployment().commands();
        for (int version = 0; version < 2 * rounds; version++) {
            var change = Sent.change(evidence.ledger().nextMark(), null, file, version);
            var outcome = load.send(change, services.get(version % services.size()));
            assertThat(outcome).as("at version %s", version).isInstanceOf(Acknowledged.class);
        }
    }
}
