package be.signaalhuis.query.audit.verification;

import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.note.Checkpoint;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A verification as it is answered.
 *
 * @param kind among the tasks: verification
 * @param percent of the whole, 0 to 100
 * @param entries how many were verified so far
 * @param target how many there are
 * @param verdict OK, or that of the first finding; absent before the end
 * @param findings the first thousand; absent in lists
 * @param shreddings keys that were destroyed lawfully
 * @param checkpoint the newest of the log
 * @param held the checkpoint that whoever asked for it holds
 * @param failure code of what went wrong
 */
record VerificationAnswer(
        UUID id,
        String kind,
        String log,
        VerificationState state,
        int percent,
        long entries,
        long target,
        String verdict,
        Long findingsCount,
        List<Finding> findings,
        Integer shreddings,
        Verified checkpoint,
        HeldVerdict held,
        String failure,
        boolean cancelRequested,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {

    /** @param root in base64 */
    record Verified(long size, String root, Instant issuedAt) {}

    /** @param verdict absent before the end */
    record HeldVerdict(long size, String verdict) {}

    static VerificationAnswer of(VerificationTask task, Instant issuedAt, List<Finding> findings) {
        return new VerificationAnswer(
                task.id(),
                "verification",
                task.log().key(),
                task.state(),
                task.percent(),
                task.entries(),
                task.target(),
                task.verdict(),
                task.findings(),
                findings,
                task.shreddings(),
                checkpoint(task, issuedAt),
                task.held() == null
                        ? null
                        : new HeldVerdict(Checkpoint.parse(task.held()).size(), task.heldVerdict()),
                task.failure(),
                task.cancelRequested(),
                task.startedBy(),
                task.queuedAt(),
                task.startedAt(),
                task.endedAt());
    }

    private static Verified checkpoint(VerificationTask task, Instant issuedAt) {
        if (task.checkpoint() == null) {
            return null;
        }
        var checkpoint = Checkpoint.parse(task.checkpoint());
        return new Verified(checkpoint.size(), Base64.getEncoder().encodeToString(checkpoint.root()), issuedAt);
    }
}
