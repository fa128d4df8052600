package be.signaalhuis.query.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A view made anew beside the live one, up to a position of the log, as the auditor sees it.
 *
 * @param percent of the whole, 0 to 100
 * @param position up to here the log is replayed
 * @param asKnownOn the moment that was named instead of a position
 * @param differences rows that differ from the live view's as it was at that position; absent before they are compared
 * @param rows the first 20 of these
 * @param failure code of what went wrong: {@code eventUnreadable} (an event is not what its type says; a verification of
 *     the log names it), {@code viewStandsStill}, {@code tableBusy} or {@code unexpected}
 */
public record Replay(
        UUID id,
        String kind,
        String view,
        TaskState state,
        Phase phase,
        int percent,
        long position,
        Instant asKnownOn,
        Long differences,
        List<DifferingRow> rows,
        String failure,
        boolean cancelRequested,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {

    static Replay of(RebuildTask task, List<DifferingRow> rows) {
        return new Replay(
                task.id(),
                "replay",
                task.view(),
                task.state(),
                task.phase(),
                task.percent(),
                task.target(),
                task.asKnownOn(),
                task.differences(),
                rows,
                task.failure(),
                task.cancelRequested(),
                task.startedBy(),
                task.queuedAt(),
                task.startedAt(),
                task.endedAt());
    }
}
