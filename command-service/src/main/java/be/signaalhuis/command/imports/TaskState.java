package be.signaalhuis.command.imports;

/** Where a task stands. */
enum TaskState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean isEnded() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
