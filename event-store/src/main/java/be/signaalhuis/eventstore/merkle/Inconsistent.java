package be.signaalhuis.eventstore.merkle;

/** The log is not what was signed before: nothing is signed any more until people have looked at it. */
public final class Inconsistent extends RuntimeException {

    Inconsistent(LogName log, String reason) {
        super(log.key() + ": " + reason);
    }

    Inconsistent(LogName log, String reason, Throwable cause) {
        super(log.key() + ": " + reason, cause);
    }
}
