package be.signaalhuis.query.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One rebuild, queued, under way or ended.
 *
 * @param version of the code that makes the rows
 * @param attempts how often it was taken up
 * @param target head of the log when loading began; of a replay where it ends
 * @param position up to here the shadow has seen the log
 * @param resumable up to here every row is written, so that loading can go on from here after a crash
 * @param events events of the view that were loaded
 * @param differences rows that differ from the live view's; null when they were not compared
 * @param examples positions of some of these rows
 * @param comparedAt position as of which they were compared; null when they were not
 * @param asKnownOn the moment that an auditor named instead of a position, or null
 * @param failure code of what went wrong, or null
 */
record RebuildTask(
        UUID id,
        String view,
        Cause cause,
        boolean compareOnly,
        int version,
        TaskState state,
        Phase phase,
        int attempts,
        long target,
        long position,
        long resumable,
        long events,
        long rows,
        Spent spent,
        Long differences,
        List<Long> examples,
        Long comparedAt,
        Instant asKnownOn,
        String failure,
        boolean cancelRequested,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {

    /** Whether it ends at its target, and leaves nothing but what it found. */
    boolean isReplay() {
        return cause == Cause.REPLAY;
    }

    /** Of the whole, 0 to 100. */
    int percent() {
        if (state == TaskState.DONE) {
            return 100;
        }
        return phase.percent(phase == Phase.LOAD && target > 0 ? (double) position / target : 0);
    }

    /** Time worked in each phase, in milliseconds. */
    record Spent(long load, long index, long catchUp, long compare, long swap) {

        long total() {
            return load + index + catchUp + compare + swap;
        }
    }
}
