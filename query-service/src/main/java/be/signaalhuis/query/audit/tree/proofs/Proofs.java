package be.signaalhuis.query.audit.tree.proofs;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.query.audit.tree.CheckpointNote;
import be.signaalhuis.query.audit.tree.OwnEntries;
import be.signaalhuis.query.audit.tree.SignedNow;
import be.signaalhuis.query.audit.tree.witnesses.CosignedNotes;
import be.signaalhuis.query.reading.QuestionCheck;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Proofs of what is the reader's town's; an entry that was just recorded is signed first. */
@Component
class Proofs {

    private final MerkleLog merkle;
    private final OwnEntries own;
    private final SignedNow signed;
    private final CosignedNotes notes;

    Proofs(MerkleLog merkle, OwnEntries own, SignedNow signed, CosignedNotes notes) {
        this.merkle = merkle;
        this.own = own;
        this.signed = signed;
        this.notes = notes;
    }

    /** Empty when there is no such entry, or not for this reader. */
    Optional<String> of(UUID identifier) {
        return own.logOf(identifier).flatMap(log -> proof(log, identifier));
    }

    private Optional<String> proof(LogName log, UUID identifier) {
        var proof = merkle.proof(identifier).or(() -> {
            signed.of(log);
            return merkle.proof(identifier);
        });
        return proof.map(text -> text + notes.lines(log, size(text)));
    }

    /** The checkpoint is what stands below the first empty line. */
    private static long size(String proof) {
        var note = proof.substring(proof.indexOf("\n\n") + 2);
        return CheckpointNote.read(note).orElseThrow().size();
    }

    ConsistencyAnswer consistency(LogName log, long from, long to) {
        var newest = merkle.newest(log).map(Checkpoint::size).orElse(0L);
        var check = QuestionCheck.ofParameters();
        if (from < 0 || from > newest) {
            check.wrong("from", "outOfRange", 0, newest);
        }
        if (to < from || to > newest) {
            check.wrong("to", "outOfRange", Math.clamp(from, 0, newest), newest);
        }
        check.end();
        return ConsistencyAnswer.of(merkle.consistency(log, from, to));
    }
}
