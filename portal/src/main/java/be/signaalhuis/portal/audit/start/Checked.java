package be.signaalhuis.portal.audit.start;

import be.signaalhuis.portal.audit.AuditLog;
import be.signaalhuis.portal.audit.checkpoints.Checkpoint;
import be.signaalhuis.portal.audit.verification.Verification;
import java.util.List;

/**
 * How one log stands.
 *
 * @param newest its newest checkpoint; null when there is none yet
 * @param last the last verification of it that ended; null when there is none
 * @param running the one at work now; null when there is none
 */
record Checked(AuditLog log, Checkpoint newest, Verification last, Verification running) {

    static Checked of(AuditLog log, Checkpoint newest, List<Verification> newestFirst) {
        var own =
                newestFirst.stream().filter(one -> log.code().equals(one.log())).toList();
        var last = own.stream().filter(one -> one.state().hasEnded()).findFirst();
        var running = own.stream().filter(one -> !one.state().hasEnded()).findFirst();
        return new Checked(log, newest, last.orElse(null), running.orElse(null));
    }

    boolean hasFindings() {
        return last != null && last.hasResult() && !last.isClean();
    }

    boolean isClean() {
        return last != null && last.hasResult() && last.isClean();
    }
}
