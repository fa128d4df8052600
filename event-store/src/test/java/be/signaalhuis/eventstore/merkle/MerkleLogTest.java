package be.signaalhuis.eventstore.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.verifier.note.ProofFile;
import be.signaalhuis.verifier.tree.ConsistencyProof;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Apart
class MerkleLogTest {

    private static final SequencedLog LOG = new SequencedLog();
    private static final MerkleLog MERKLE = LOG.log();

    @BeforeAll
    static void signedThrice() {
        for (int events : new int[] {300, 300, 100}) {
            LOG.append(events);
            LOG.sequencer().upToNow(LogName.EVENTS);
        }
    }

    @Test
    void eachEventHasAProofThatNamesWhatItIsOf() {
        for (int position : new int[] {1, 256, 257, 512, 699, 700}) {
            var leaf = MERKLE.leafOf(LOG.superuser().identifier(position)).orElseThrow();
            var proof = ProofFile.parse(MERKLE.proof(leaf.identifier()).orElseThrow());
            assertThat(leaf.index()).isEqualTo(position - 1);
            assertThat(proof.provesLeaf(proof.leafData().orElseThrow())).isTrue();
            assertThat(proof.provesLeaf(new byte[] {1})).isFalse();
            assertThat(proof.checkpoint().size()).isEqualTo(700);
        }
    }

    @Test
    void whatWasNotNotedHasNone() {
        assertThat(MERKLE.proof(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatIsGoneOrCalledOtherwiseKeepsItsProof() {
        var log = new SequencedLog();
        log.append(5);
        log.sequencer().upToNow(LogName.EVENTS);
        var second = log.superuser().identifier(2);
        var fourth = log.superuser().identifier(4);
        log.superuser()
                .tamper(
                        "delete from events.event where global_index = 2",
                        "update events.event set event_identifier = '" + second + "' where global_index = 4");
        assertThat(log.log().leafOf(second).orElseThrow().index()).isEqualTo(1);
        assertThat(log.log().leafOf(fourth).orElseThrow().index()).isEqualTo(3);
        assertThat(ProofFile.parse(log.log().proof(second).orElseThrow()).leafData())
                .isEmpty();
    }

    @Test
    void checkpointsComeNewestFirst() {
        assertThat(MERKLE.checkpoints(LogName.EVENTS, Long.MAX_VALUE, 2))
                .extracting(Checkpoint::size)
                .containsExactly(700L, 600L);
        assertThat(MERKLE.checkpoints(LogName.EVENTS, 600, 9))
                .extracting(Checkpoint::size)
                .containsExactly(300L);
        assertThat(MERKLE.at(LogName.EVENTS, 600)).isPresent();
        assertThat(MERKLE.at(LogName.EVENTS, 601)).isEmpty();
    }

    @Test
    void aLaterTreeIsProvenToGoOn() {
        var consistency = MERKLE.consistency(LogName.EVENTS, 300, 700);
        assertThat(consistency.fromRoot())
                .isEqualTo(MERKLE.at(LogName.EVENTS, 300).orElseThrow().root());
        var path = consistency.proof().stream().map(Base64.getDecoder()::decode).toList();
        assertThat(new ConsistencyProof(300, 700, path)
                        .leadsFrom(
                                Base64.getDecoder().decode(consistency.fromRoot()),
                                Base64.getDecoder().decode(consistency.toRoot())))
                .isTrue();
        assertThatThrownBy(() -> MERKLE.consistency(LogName.EVENTS, 300, 701))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tilesAreWholeOrAsWideAsAsked() {
        assertThat(MERKLE.tile(LogName.EVENTS, 0, 1, 256).orElseThrow()).hasSize(8_192);
        assertThat(MERKLE.tile(LogName.EVENTS, 0, 2, 188).orElseThrow()).hasSize(188 * 32);
        assertThat(MERKLE.tile(LogName.EVENTS, 0, 2, 189)).isEmpty();
        assertThat(MERKLE.tile(LogName.EVENTS, 1, 0, 2).orElseThrow()).hasSize(64);
        var entries = MERKLE.entries(LogName.EVENTS, 2, 188).orElseThrow();
        int length = (entries[0] & 0xff) << 8 | entries[1] & 0xff;
        assertThat(new String(entries, 2, length)).startsWith("reg-leaf-v1").contains("be.signaalhuis.Happened");
        assertThat(MERKLE.entries(LogName.EVENTS, 2, 189)).isEmpty();
    }
}
