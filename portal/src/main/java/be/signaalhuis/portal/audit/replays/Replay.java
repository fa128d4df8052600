package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.Progress;
import be.signaalhuis.portal.audit.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A view built anew beside the live one.
 *
 * @param position up to and including which event
 * @param asKnownOn the moment that was asked for; null when it was a position
 * @param differences rows in which both differ; null as long as they were not compared
 * @param rows the first of those
 * @param failure code of why it came to no end; null when it did
 */
public record Replay(
        UUID id,
        String view,
        TaskState state,
        int percent,
        Long position,
        Instant asKnownOn,
        Long differences,
        List<Differing> rows,
        String failure,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {

    static final String PAGE = Audit.PAGE + "/herhalingen";

    /**
     * A row in which both differ.
     *
     * @param kind ONLY_LIVE, ONLY_REPLAYED or OTHER
     * @param columns those that differ
     */
    record Differing(String table, UUID stream, Long position, String kind, List<String> columns) {

        Differing {
            columns = columns == null ? List.of() : List.copyOf(columns);
        }

        public String address() {
            return stream == null ? null : Audit.file(stream);
        }
    }

    public Replay {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    public String address() {
        return PAGE + "/" + id;
    }

    public boolean isSame() {
        return differences != null && differences == 0;
    }

    public boolean hasResult() {
        return state == TaskState.DONE;
    }

    Progress progress() {
        return new Progress(state, percent, startedAt);
    }
}
