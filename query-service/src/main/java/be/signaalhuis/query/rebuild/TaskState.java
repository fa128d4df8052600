package be.signaalhuis.query.rebuild;

/** Where a task stands. */
enum TaskState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
