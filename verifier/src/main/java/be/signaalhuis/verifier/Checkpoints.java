package be.signaalhuis.verifier;

import be.signaalhuis.verifier.CheckpointSeen.Cosigned;
import be.signaalhuis.verifier.note.Checkpoint;
import be.signaalhuis.verifier.note.VerifierKey;
import java.util.List;
import java.util.Optional;

/** Believes a checkpoint of the bundle, or says why not. */
final class Checkpoints {

    private final Header header;
    private final KeyRing keys;
    private final List<VerifierKey> witnesses;
    private final Findings findings;
    private boolean newestDisbelieved;
    private Checkpoint newest;
    private VerifierKey signer;

    Checkpoints(Header header, KeyRing keys, List<VerifierKey> witnesses, Findings findings) {
        this.header = header;
        this.keys = keys;
        this.witnesses = witnesses;
        this.findings = findings;
    }

    /** @param leaves how many were told before it, which is what it should count */
    Optional<Signed> believe(long line, String note, long leaves) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note);
        } catch (IllegalArgumentException e) {
            return disbelieve(line, leaves, "is not a checkpoint: " + e.getMessage());
        }
        boolean isNewest = checkpoint.size() == header.size();
        Optional<VerifierKey> key = keys.signer(checkpoint, isNewest);
        if (key.isEmpty()) {
            return disbelieve(line, checkpoint.size(), "was signed by none of the trusted keys.");
        }
        if (checkpoint.size() > header.afterLeaf() && !isNewest) {
            findings.aboutLine(line, Verdict.UNREADABLE, "a checkpoint of leaves that are not told here.");
            return Optional.empty();
        }
        witnesses.stream()
                .filter(witness -> checkpoint.note().namesWitness(witness))
                .filter(witness -> checkpoint.note().cosignedBy(witness).isEmpty())
                .forEach(witness ->
                        disbelieve(line, checkpoint.size(), "has a false cosignature of " + witness.name() + "."));
        if (isNewest) {
            newest = checkpoint;
            signer = key.get();
        }
        return Optional.of(new Signed(line, checkpoint, header.leavesUnder(checkpoint.size())));
    }

    private Optional<Signed> disbelieve(long line, long size, String why) {
        newestDisbelieved |= size == header.size();
        findings.aboutSize(line, Verdict.BAD_SIGNATURE, size, "The checkpoint of " + size + " leaves " + why);
        return Optional.empty();
    }

    /** Without its newest checkpoint a whole bundle proves nothing. */
    void finish(long line) {
        if (newest == null && !newestDisbelieved) {
            disbelieve(line, header.size(), "that ends the bundle is not there.");
        }
    }

    Checkpoint newest() {
        return newest;
    }

    CheckpointSeen seen() {
        if (newest == null) {
            return null;
        }
        List<Cosigned> cosigned = witnesses.stream()
                .flatMap(witness ->
                        newest.note().cosignedBy(witness).stream().map(at -> new Cosigned(witness.name(), at)))
                .toList();
        return CheckpointSeen.of(newest, signer.label(), cosigned);
    }
}
