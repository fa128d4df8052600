package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.testing.Verified.said;
import static be.signaalhuis.verifier.testing.Verified.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import be.signaalhuis.verifier.testing.LogKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysTest {

    private Ledger ledger;

    /** Three keys, each announced by the one before it. */
    @BeforeEach
    void rotated() {
        ledger = Ledger.of(40, 20);
        ledger.rotate();
        ledger.append(30);
        ledger.sign();
        ledger.rotate();
        ledger.append(30);
        ledger.sign();
    }

    @Test
    void whoTrustsAnyOfTheKeysTrustsTheLog() {
        assertThat(findings(List.of())).isEmpty();
        for (var key : ledger.keys) {
            assertThat(findings(List.of(key.vkey()))).isEmpty();
        }
        assertThat(findings(ledger.keys.stream().map(LogKey::vkey).toList())).isEmpty();
    }

    @Test
    void whoTrustsAnotherKeyBelievesNothing() {
        var stranger = LogKey.ofLog(ledger.origin);
        assertThat(findings(List.of(stranger.vkey())))
                .contains("BAD_SIGNATURE leaf 20", "BAD_SIGNATURE leaf 40", "BAD_SIGNATURE leaf 100");
        var reads = LogKey.ofLog(ledger.origin.replace("events", "reads"));
        assertThat(findings(List.of(reads.vkey()))).contains("BAD_SIGNATURE leaf 100");
    }

    @Test
    void aKeyThatNobodyAnnouncedIsNotTrusted() {
        ledger.keyNotes.remove(1);
        assertThat(findings(List.of())).containsExactly("BAD_SIGNATURE leaf 100");
    }

    @Test
    void anOldKeySignsNoLargerTree() {
        ledger.checkpoints.put(100L, ledger.signedBy(ledger.keys.getFirst(), 100));
        assertThat(findings(List.of())).containsExactly("BAD_SIGNATURE leaf 100");
    }

    @Test
    void aFalsePredecessorOfATrustedKeySignsNoNewestCheckpoint() {
        var forged = Ledger.of(40, 20);
        var honest = ledger.keys.get(1);
        var text = ledger.keyNotes
                .getFirst()
                .substring(0, ledger.keyNotes.getFirst().indexOf("\n\n") + 1);
        forged.keyNotes.add(text + "\n" + forged.keys.getFirst().sign(text) + honest.sign(text));
        var outcome = verified(BundleText.all(forged), new Trust(List.of(honest.vkey()), List.of(), List.of()));
        assertThat(said(outcome)).containsExactly("BAD_SIGNATURE leaf 40");
        assertThat(outcome.newest()).isNull();
    }

    @Test
    void aWitnessIsSeenAndAFalseOneFound() {
        var witness = LogKey.ofWitness("witness.example");
        var trust = new Trust(List.of(), List.of(witness.vkey()), List.of());
        var note = ledger.checkpoints.get(100L);
        var text = note.substring(0, note.indexOf("\n\n") + 1);
        ledger.checkpoints.put(100L, note + witness.cosign(text, 1_679_315_147));
        var outcome = verified(BundleText.all(ledger), trust);
        assertThat(said(outcome)).isEmpty();
        assertThat(outcome.newest().cosignatures())
                .containsExactly(new CheckpointSeen.Cosigned("witness.example", Instant.ofEpochSecond(1_679_315_147)));
        ledger.checkpoints.put(100L, note + witness.cosign(text + "x", 1_679_315_147));
        assertThat(said(verified(BundleText.all(ledger), trust))).containsExactly("BAD_SIGNATURE leaf 100");
    }

    @Test
    void whatIsNoKeyIsToldToTheUser() {
        var trust = new Trust(List.of("geen sleutel"), List.of(), List.of());
        var lines = BundleText.all(ledger);
        assertThatThrownBy(() -> verified(lines, trust)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> findings(List<String> keys) {
        return said(verified(BundleText.all(ledger), new Trust(keys, List.of(), List.of())));
    }
}
