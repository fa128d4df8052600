package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.query.audit.tree.CheckpointNote;
import be.signaalhuis.verifier.tree.ConsistencyProof;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds what is outside against what is to follow it. */
@Component
class OneHistory {

    private final MerkleLog merkle;

    OneHistory(MerkleLog merkle) {
        this.merkle = merkle;
    }

    /** @throws NotOfOneHistory when the checkpoint does not follow from the one that is outside */
    void require(CheckpointNote outside, Checkpoint next) {
        var note = CheckpointNote.read(next.note()).orElseThrow();
        if (!outside.origin().equals(note.origin())) {
            throw new NotOfOneHistory("another log is there: " + outside.origin());
        }
        if (outside.size() > note.size()) {
            throw new NotOfOneHistory(
                    "a checkpoint of %d is there, after which comes none of %d".formatted(outside.size(), note.size()));
        }
        if (outside.size() > 0 && !follows(outside, next)) {
            throw new NotOfOneHistory(
                    "the checkpoint of %d does not follow from that of %d".formatted(note.size(), outside.size()));
        }
    }

    private boolean follows(CheckpointNote outside, Checkpoint next) {
        var proof = outside.size() == next.size()
                ? List.<String>of()
                : merkle.consistency(next.log(), outside.size(), next.size()).proof();
        var path = proof.stream().map(OneHistory::bytes).toList();
        return new ConsistencyProof(outside.size(), next.size(), path)
                .leadsFrom(bytes(outside.root()), bytes(next.root()));
    }

    /** What somebody else wrote there need not be base64; then it is the root of nothing. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
