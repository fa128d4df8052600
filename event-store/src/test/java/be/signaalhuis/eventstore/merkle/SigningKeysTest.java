package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import be.signaalhuis.eventstore.testing.Apart;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

@Apart
class SigningKeysTest {

    private final SequencedLog log = new SequencedLog();

    @Test
    void thePublishedExampleIsVerified() {
        var vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        var note = SignedNote.parse("""
                This is an example message.

                — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                """).orElseThrow();
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.isSignedBy(vkey)).isTrue();
        assertThat(note.isSignedBy(vkey.replace("AekyeR", "AekyeS"))).isFalse();
    }

    @Test
    void aKeyIsMadeAtFirstUseAndStays() throws Exception {
        var signed = log.sequencer().upToNow(LogName.EVENTS);
        var key = log.log().keys(LogName.EVENTS);
        assertThat(key).singleElement().satisfies(first -> {
            assertThat(first.name()).isEqualTo("test.example/events");
            assertThat(first.firstSize()).isZero();
            assertThat(first.note()).isNull();
            assertThat(SignedNote.parse(signed.note()).orElseThrow().isSignedBy(first.vkey()))
                    .isTrue();
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.keyFile())))
                .isEqualTo("rw-------");
        log.append(1);
        log.sequencer().upToNow(LogName.EVENTS);
        assertThat(log.log().keys(LogName.EVENTS)).isEqualTo(key);
    }

    @Test
    void anotherTextIsNotSigned() {
        var key = log.keys().reports();
        var note = key.note("verdict OK\n");
        assertThat(SignedNote.parse(note).orElseThrow().isSignedBy(key.vkey())).isTrue();
        assertThat(SignedNote.parse(note.replace("OK", "NO")).orElseThrow().isSignedBy(key.vkey()))
                .isFalse();
        assertThat(key.name()).isEqualTo("test.example/reports");
        assertThat(log.log().reportKeys()).extracting(LogKey::vkey).containsExactly(key.vkey());
    }

    @Test
    void aNewKeyIsAnnouncedInANoteThatBothSign() throws Exception {
        log.append(7);
        log.sequencer().upToNow(LogName.EVENTS);
        var rotated = log.keys().rotate();

        assertThat(rotated).extracting(LogKey::log).containsExactly("events", "reads", "reports");
        var keys = log.log().keys(LogName.EVENTS);
        assertThat(keys).hasSize(2);
        var note = SignedNote.parse(keys.getLast().note()).orElseThrow();
        assertThat(note.text())
                .isEqualTo("signaalhuis-key-rotation/v1\ntest.example/events\n7\n"
                        + keys.getLast().vkey() + "\n");
        assertThat(keys).allMatch(key -> note.isSignedBy(key.vkey()));
        assertThat(Files.readString(log.keyFile()))
                .contains(keys.getLast().vkey())
                .doesNotContain(keys.getFirst().vkey());

        log.append(1);
        var checkpoint =
                SignedNote.parse(log.sequencer().upToNow(LogName.EVENTS).note()).orElseThrow();
        assertThat(checkpoint.isSignedBy(keys.getLast().vkey())).isTrue();
        assertThat(checkpoint.isSignedBy(keys.getFirst().vkey())).isFalse();
    }

    @Test
    void aRotationThatFailsLeavesTheOldKeyInForce() {
        log.append(7);
        var sequencer = log.sequencer();
        sequencer.upToNow(LogName.EVENTS);
        log.superuser().cutOffWhenWriting("signing_key");
        assertThatThrownBy(() -> log.keys().rotate()).isInstanceOf(RuntimeException.class);
        log.superuser().goOn("signing_key");
        log.append(1);
        assertThat(SignedNote.parse(sequencer.upToNow(LogName.EVENTS).note())
                        .orElseThrow()
                        .isSignedBy(log.log().keys(LogName.EVENTS).getFirst().vkey()))
                .isTrue();
    }
}
