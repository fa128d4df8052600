package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.LogName;
import java.time.Instant;
import java.util.UUID;

/**
 * One verification, queued, under way or ended.
 *
 * @param held checkpoint that whoever asked for it got earlier, or null
 * @param attempts how often it was taken up
 * @param entries how many were verified so far
 * @param target how many there are
 * @param checkpoint the newest one of the log, as it was signed
 * @param failure code of what went wrong, or null
 */
record VerificationTask(
        UUID id,
        String municipality,
        LogName log,
        String held,
        VerificationState state,
        int attempts,
        long entries,
        long target,
        String verdict,
        String heldVerdict,
        Long findings,
        Integer shreddings,
        String checkpoint,
        String failure,
        boolean cancelRequested,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {

    /** Of the whole, 0 to 100. */
    int percent() {
        if (state == VerificationState.DONE) {
            return 100;
        }
        return target == 0 ? 0 : (int) Math.min(99, entries * 100 / target);
    }
}
