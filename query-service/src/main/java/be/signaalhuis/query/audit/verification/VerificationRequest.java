package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.query.reading.QuestionCheck;
import be.signaalhuis.verifier.note.Checkpoint;

/**
 * What somebody wants verified.
 *
 * @param log events, which it is when nobody says, or reads
 * @param checkpoint one that they got earlier or elsewhere, whole
 */
record VerificationRequest(String log, String checkpoint) {

    private static final int LONGEST = 20_000;

    void check() {
        var check = QuestionCheck.ofBody();
        if (log != null && LogName.of(log).isEmpty()) {
            check.wrong("log", "codeUnknown");
        }
        if (held() != null && !isCheckpoint()) {
            check.wrong("checkpoint", "checkpointInvalid");
        }
        check.end();
    }

    LogName asked() {
        return log == null ? LogName.EVENTS : LogName.of(log).orElseThrow();
    }

    /** With the line end that gets lost when one copies it. */
    String held() {
        return checkpoint == null || checkpoint.isBlank()
                ? null
                : checkpoint.strip().replace("\r\n", "\n") + "\n";
    }

    private boolean isCheckpoint() {
        try {
            return held().length() <= LONGEST
                    && (log == null || LogName.of(log).isPresent())
                    && Checkpoint.parse(held()).origin().endsWith("/" + asked().key());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
