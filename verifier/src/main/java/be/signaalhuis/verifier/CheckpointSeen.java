package be.signaalhuis.verifier;

import be.signaalhuis.verifier.note.Base64Text;
import be.signaalhuis.verifier.note.Checkpoint;
import java.time.Instant;
import java.util.List;

/**
 * The newest checkpoint of a bundle, signed by a trusted key.
 *
 * @param root in base64
 * @param key its name and id, as on the signature line
 * @param note as it was signed, whole
 * @param cosignatures those of trusted witnesses that hold
 */
public record CheckpointSeen(
        String origin, long size, String root, String key, String note, List<Cosigned> cosignatures) {

    public record Cosigned(String witness, Instant at) {}

    static CheckpointSeen of(Checkpoint checkpoint, String key, List<Cosigned> cosignatures) {
        return new CheckpointSeen(
                checkpoint.origin(),
                checkpoint.size(),
                Base64Text.of(checkpoint.root()),
                key,
                checkpoint.note().toString(),
                cosignatures);
    }
}
