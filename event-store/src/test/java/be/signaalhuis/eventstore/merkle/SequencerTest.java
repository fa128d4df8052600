package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.merkle.tree.Growth;
import be.signaalhuis.eventstore.merkle.tree.Hashes;
import be.signaalhuis.eventstore.testing.Apart;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@Apart
class SequencerTest {

    private final SequencedLog log = new SequencedLog();
    private final Sequencer sequencer = log.sequencer();

    @Test
    void anEmptyLogIsSignedToo() {
        var checkpoint = sequencer.upToNow(LogName.EVENTS);
        assertThat(checkpoint.size()).isZero();
        assertThat(checkpoint.root()).isEqualTo(Base64.getEncoder().encodeToString(Hashes.empty()));
        assertThat(checkpoint.note()).startsWith("test.example/events\n0\n").contains("\n\n— test.example/events ");
    }

    @Test
    void everyEventIsALeafInTheOrderOfTheCommits() {
        log.append(300);
        assertThat(sequencer.upToNow(LogName.EVENTS).size()).isEqualTo(300);
        assertThat(leaves()).isEqualTo(events());
        assertThat(log.superuser().scratchRoot())
                .isEqualTo(sequencer.upToNow(LogName.EVENTS).root());
    }

    @Test
    void whatIsNotedStepByStepIsWhatIsNotedAtOnce() {
        for (int events : List.of(1, 255, 1, 300, 700, 2)) {
            log.append(events);
            assertThat(sequencer.upToNow(LogName.EVENTS).root())
                    .isEqualTo(log.superuser().scratchRoot());
        }
        var atOnce = new Growth(
                0,
                List.of(),
                (level, index, hash) ->
                        assertThat(log.superuser().subtree(level, index)).isEqualTo(hash));
        log.superuser().hashes().forEach(atOnce::add);
        assertThat(log.superuser().count("merkle.subtree")).isEqualTo(4);
    }

    @Test
    void withNothingNewTheNewestCheckpointStands() {
        log.append(5);
        var first = sequencer.upToNow(LogName.EVENTS);
        assertThat(sequencer.upToNow(LogName.EVENTS)).isEqualTo(first);
        assertThat(log.superuser().count("merkle.checkpoint")).isEqualTo(1);
    }

    @Test
    void numbersThatWereRolledBackAreSkippedForGood() {
        log.append(3);
        log.skipNumbers(4);
        log.append(3);
        assertThat(sequencer.upToNow(LogName.EVENTS).size()).isEqualTo(6);
        assertThat(leaves()).isEqualTo(events()).endsWith("5 10");
    }

    @Test
    void twoNodesAtOnceMakeOneTree() throws Exception {
        var other = log.sequencer();
        Callable<Void> writes = () -> {
            for (int i = 0; i < 40; i++) {
                log.append(7);
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            var writing = threads.submit(writes);
            for (var node : List.of(sequencer, other)) {
                threads.submit(() -> {
                    while (!writing.isDone()) {
                        node.upToNow(LogName.EVENTS);
                    }
                });
            }
            writing.get();
        }
        assertThat(other.upToNow(LogName.EVENTS).size()).isEqualTo(280);
        assertThat(leaves()).isEqualTo(events());
        assertThat(sequencer.upToNow(LogName.EVENTS).root())
                .isEqualTo(log.superuser().scratchRoot());
    }

    @Test
    void aStepThatIsCutOffLeavesNothingBehind() {
        log.append(10);
        sequencer.upToNow(LogName.EVENTS);
        log.append(600);
        for (var table : List.of("leaf", "subtree", "checkpoint")) {
            log.superuser().cutOffWhenWriting(table);
            assertThatThrownBy(() -> sequencer.upToNow(LogName.EVENTS)).isInstanceOf(RuntimeException.class);
            assertThat(log.superuser().count("merkle.leaf"))
                    .as("leaves after a cut at %s", table)
                    .isEqualTo(10);
            assertThat(log.superuser().count("merkle.subtree")).isZero();
            assertThat(log.superuser().count("merkle.checkpoint")).isEqualTo(1);
            log.superuser().goOn(table);
        }
        assertThat(sequencer.upToNow(LogName.EVENTS).size()).isEqualTo(610);
        assertThat(sequencer.refusal(LogName.EVENTS)).isEmpty();
    }

    @Test
    void looksHaveATreeOfTheirOwn() {
        log.append(2);
        log.look("71016");
        log.look("71016");
        log.look("11002");
        var checkpoint = sequencer.upToNow(LogName.READS);
        assertThat(checkpoint.size()).isEqualTo(3);
        assertThat(checkpoint.note()).startsWith("test.example/reads\n3\n");
        assertThat(log.log().newest(LogName.EVENTS)).isEmpty();
    }

    @Test
    void whatWasSignedLastIsRememberedOutsideTheDatabase() throws Exception {
        log.append(3);
        var checkpoint = sequencer.upToNow(LogName.EVENTS);
        assertThat(log.sequencer().remembered(LogName.EVENTS)).contains(checkpoint.note());
        assertThat(Files.getPosixFilePermissions(log.memoryFile())).hasSize(2);
    }

    private List<String> leaves() {
        return log.superuser().texts("select leaf_index || ' ' || global_index from merkle.leaf order by leaf_index");
    }

    private List<String> events() {
        return log.superuser()
                .texts("select row_number() over (order by global_index) - 1 || ' ' || global_index"
                        + " from events.event order by global_index");
    }
}
