package be.signaalhuis.query.audit.verification;

/** Where a verification stands. */
enum VerificationState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
