package be.signaalhuis.verifier;

import static be.signaalhuis.verifier.testing.Verified.findings;
import static be.signaalhuis.verifier.testing.Verified.said;
import static be.signaalhuis.verifier.testing.Verified.verified;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import be.signaalhuis.verifier.testing.LogKey;
import be.signaalhuis.verifier.testing.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who holds one older checkpoint finds out whoever has the database and the key. */
class HeldCheckpointsTest {

    @Test
    void everyEarlierCheckpointIsOfAnUntouchedLog() {
        var ledger = Ledger.of(300, 100, 256);
        for (int size : List.of(0, 1, 99, 100, 255, 256, 299, 300)) {
            var held = ledger.signedBy(ledger.keys.getFirst(), size);
            assertThat(findings(ledger, held)).as("held %s", size).isEmpty();
        }
    }

    @Test
    void anotherHistorySignedWithTheRightKeyIsAFork() {
        var shown = Ledger.of(300, 100);
        var rewritten = new Ledger(LogKind.EVENTS, 99);
        rewritten.keys.set(0, shown.keys.getFirst());
        rewritten.append(400);
        rewritten.sign();
        for (int size : List.of(1, 100, 255, 256, 300)) {
            var held = shown.signedBy(shown.keys.getFirst(), size);
            assertThat(findings(rewritten, held)).containsExactly("FORKED leaf " + size);
        }
        rewritten.checkpoints.clear();
        rewritten.checkpoints.put(400L, rewritten.signedBy(LogKey.ofLog(rewritten.origin), 400));
        assertThat(findings(rewritten)).containsExactly("BAD_SIGNATURE leaf 400");
    }

    @Test
    void anOlderCopyPutBackIsRolledBack() {
        var before = Ledger.of(200, 100);
        var held = before.signed(before.keys.getFirst(), 201, new byte[32]);
        assertThat(findings(before, held)).containsExactly("ROLLED_BACK leaf 201");
    }

    @Test
    void aCheckpointOfAnotherKeyProvesNothing() {
        var ledger = Ledger.of(200, 100);
        var held = ledger.signedBy(LogKey.ofLog(ledger.origin), 100);
        assertThat(findings(ledger, held)).containsExactly("BAD_SIGNATURE leaf 100");
    }

    @Test
    void aBundleOfAPeriodLeadsOnFromAnEarlierCheckpointByItsProof() {
        var ledger = Ledger.of(300, 100, 256);
        var held = ledger.signedBy(ledger.keys.getFirst(), 77);
        var lines = new ArrayList<>(BundleText.of(ledger, 150, 200, Set.of()));
        var trust = new Trust(List.of(), List.of(), List.of(held));
        assertThat(said(verified(lines, trust))).containsExactly("UNPROVEN leaf 77");
        lines.add(lines.size() - 1, consistency(ledger, 77));
        var outcome = verified(lines, trust);
        assertThat(said(outcome)).isEmpty();
        assertThat(outcome.held()).containsExactly(Verdict.OK);
        var forked = ledger.signed(ledger.keys.getFirst(), 77, new byte[32]);
        assertThat(said(verified(lines, new Trust(List.of(), List.of(), List.of(forked)))))
                .containsExactly("FORKED leaf 77");
    }

    private static String consistency(Ledger ledger, int from) {
        var proof = ledger.tree().consistency(from, ledger.size()).stream()
                .map(hash -> Texts.json(Texts.base64(hash)))
                .toList();
        return "{\"consistency\":{\"from\":" + from + ",\"to\":" + ledger.size() + ",\"proof\":" + proof + "}}";
    }
}
