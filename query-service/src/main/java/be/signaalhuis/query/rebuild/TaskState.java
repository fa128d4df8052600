package be.signaalhuis.query.rebuild;

/** Where a task stands. */
public enum TaskState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
