package be.signaalhuis.portal.imports;

import java.util.List;
import java.util.UUID;

/**
 * How far the command-service is with a file.
 *
 * @param rows with data, known once the file was read
 * @param done rows looked at so far
 * @param errors all that is wrong, by row
 */
record Task(
        UUID id,
        State state,
        boolean dryRun,
        int rows,
        int done,
        int accepted,
        int unchanged,
        int rejected,
        List<Wrong> errors) {

    /** Where it stands. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * One thing that is wrong.
     *
     * @param field name of the column; empty for the row as a whole
     * @param detail in the reader's language
     */
    record Wrong(int row, String field, String code, String detail) {}

    Task {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    boolean hasEnded() {
        return state != State.QUEUED && state != State.RUNNING;
    }

    /** Rejected rows of which nothing is told: the service stops at a number of faults. */
    public int untold() {
        var told = errors.stream().map(Wrong::row).distinct().count();
        return (int) Math.max(0, rejected - told);
    }
}
