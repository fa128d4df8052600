package be.signaalhuis.verifier;

import java.time.Instant;
import java.util.List;

/**
 * The newest checkpoint of a bundle that one of the trusted keys signed.
 *
 * @param root in base64
 * @param key its name and id, as on the signature line
 * @param cosignatures those of trusted witnesses that hold
 */
public record CheckpointSeen(
        String origin, long size, String root, String key, String note, List<Cosigned> cosignatures) {

    public record Cosigned(String witness, Instant at) {}
}
