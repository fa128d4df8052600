package be.signaalhuis.verifier;

import be.signaalhuis.verifier.note.Checkpoint;
import be.signaalhuis.verifier.note.VerifierKey;
import java.util.List;

/** What the user brings along, read. */
record Believed(List<VerifierKey> keys, List<VerifierKey> witnesses, List<Checkpoint> held) {

    static Believed of(Trust trust) {
        return new Believed(
                trust.keys().stream().map(VerifierKey::parse).toList(),
                trust.witnesses().stream().map(VerifierKey::parse).toList(),
                trust.heldCheckpoints().stream().map(Checkpoint::parse).toList());
    }
}
