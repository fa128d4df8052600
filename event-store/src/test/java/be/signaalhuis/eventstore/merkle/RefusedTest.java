package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.merkle.keys.KeyFile;
import be.signaalhuis.eventstore.testing.Apart;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Never a checkpoint that is inconsistent with an earlier one: whatever was done to the tables, nothing more is signed. */
@Apart
class RefusedTest {

    private final SequencedLog log = new SequencedLog();
    private final Sequencer sequencer = log.sequencer();

    @BeforeEach
    void somethingWasSigned() {
        log.append(700);
        sequencer.upToNow(LogName.EVENTS);
    }

    private void assertRefused(String why) {
        log.append(1);
        assertThatThrownBy(() -> sequencer.upToNow(LogName.EVENTS))
                .isInstanceOf(Inconsistent.class)
                .hasMessageContaining(why);
        assertThat(log.superuser().count("merkle.checkpoint")).isLessThanOrEqualTo(1);
        assertThat(sequencer.refusal(LogName.EVENTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains(why));
    }

    @Test
    void afterAnOlderCopyWasPutBack() {
        log.superuser()
                .tamper(
                        "delete from merkle.checkpoint",
                        "delete from merkle.leaf where leaf_index >= 300",
                        "delete from merkle.subtree where index >= 1",
                        "delete from events.event where global_index > 300");
        assertRefused("an older copy was put back");
    }

    @Test
    void afterAnOlderCopyWasPutBackAndSignedByAnotherNode() throws Exception {
        log.superuser()
                .tamper(
                        "delete from merkle.checkpoint",
                        "delete from merkle.leaf",
                        "delete from merkle.subtree",
                        "delete from events.event");
        var memory = Files.readAllBytes(log.memoryFile());
        Files.delete(log.memoryFile());
        log.append(800);
        log.sequencer().upToNow(LogName.EVENTS);
        Files.write(log.memoryFile(), memory);
        assertRefused("another history");
    }

    @Test
    void afterALeafWasChanged() {
        log.superuser().tamper("update merkle.leaf set hash = sha256('x') where leaf_index = 690");
        assertRefused("not the one that was signed");
    }

    @Test
    void afterASubtreeWasChanged() {
        log.superuser().tamper("update merkle.subtree set hash = sha256('x') where index = 0");
        assertRefused("not the one that was signed");
    }

    @Test
    void afterALeafWasTakenAway() {
        log.superuser().tamper("delete from merkle.leaf where leaf_index = 699");
        assertRefused("incomplete");
    }

    @Test
    void afterTheCheckpointsWereTakenAway() throws Exception {
        log.superuser().tamper("delete from merkle.checkpoint");
        Files.delete(log.memoryFile());
        assertRefused("other leaves than were signed");
    }

    @Test
    void afterTheLastEventWasChanged() {
        log.superuser().tamper("update events.event set payload = 'x' where global_index = 700");
        assertRefused("not what was noted");
    }

    @Test
    void afterTheLastLeafWasSaidToBeFurther() {
        log.superuser().tamper("update merkle.leaf set global_index = 9000 where leaf_index = 699");
        assertRefused("not what was noted");
    }

    @Test
    void afterTheCheckpointWasSignedWithAnotherKey(@TempDir Path folder) {
        var newest = log.log().newest(LogName.EVENTS).orElseThrow().note();
        var stranger = new KeyFile(folder.resolve("stranger.json")).make("events", "test.example/events");
        var note = stranger.note(newest.substring(0, newest.indexOf("\n\n") + 1));
        log.superuser().tamper("update merkle.checkpoint set note = '" + note + "'");
        assertRefused("signed by none of the keys");
    }

    @Test
    void whenTheKeyIsGone() throws Exception {
        Files.delete(log.keyFile());
        assertRefused("does not hold the key in force");
    }

    @Test
    void butWithAMemoryThatIsBehindItGoesOn() throws Exception {
        var memory = Files.readAllBytes(log.memoryFile());
        log.append(10);
        sequencer.upToNow(LogName.EVENTS);
        Files.write(log.memoryFile(), memory);
        log.append(10);
        assertThat(sequencer.upToNow(LogName.EVENTS).size()).isEqualTo(720);
    }
}
