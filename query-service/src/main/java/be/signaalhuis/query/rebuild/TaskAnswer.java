package be.signaalhuis.query.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A rebuild as the administrator sees it.
 *
 * @param percent of the whole, 0 to 100
 * @param position up to here the rebuilt rows have seen the log
 * @param target head of the log when it began
 * @param eventsPerSecond of the view's events, over loading, indexing and swapping; absent before the first
 * @param milliseconds time worked so far in each phase
 * @param differences rows that differ from the live view's; absent when they were not compared
 * @param examples positions of some rows that differ
 * @param differing the first 20 of these rows
 * @param comparedAt position as of which they were compared
 * @param failure code of what went wrong: {@code eventUnreadable} (an event is not what its type says; a verification of
 *     the log names it), {@code viewStandsStill}, {@code tableBusy} or {@code unexpected}
 */
record TaskAnswer(
        UUID id,
        String kind,
        String view,
        TaskState state,
        Phase phase,
        int percent,
        Cause cause,
        boolean compareOnly,
        int version,
        long position,
        long target,
        long events,
        long rows,
        Long eventsPerSecond,
        RebuildTask.Spent milliseconds,
        Long differences,
        List<Long> examples,
        List<DifferingRow> differing,
        Long comparedAt,
        String failure,
        boolean cancelRequested,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {

    static TaskAnswer of(RebuildTask task, List<DifferingRow> differing) {
        return new TaskAnswer(
                task.id(),
                "rebuild",
                task.view(),
                task.state(),
                task.phase(),
                task.percent(),
                task.cause(),
                task.compareOnly(),
                task.version(),
                task.position(),
                task.target(),
                task.events(),
                task.rows(),
                eventsPerSecond(task),
                task.spent(),
                task.differences(),
                task.examples(),
                differing,
                task.comparedAt(),
                task.failure(),
                task.cancelRequested(),
                task.startedBy(),
                task.queuedAt(),
                task.startedAt(),
                task.endedAt());
    }

    private static Long eventsPerSecond(RebuildTask task) {
        var spent = task.spent().load() + task.spent().index() + task.spent().swap();
        return task.events() == 0 || spent == 0 ? null : task.events() * 1_000 / spent;
    }
}
