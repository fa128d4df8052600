package be.signaalhuis.portal.audit.verification;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.Progress;
import be.signaalhuis.portal.audit.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A log computed anew, entry by entry.
 *
 * @param entries looked at so far, of {@code target}
 * @param verdict the worst of all; null as long as it is not known
 * @param findingsCount how many there are, of which {@code findings} tells the first
 * @param shreddings rows of which a key was lawfully destroyed
 * @param checkpoint the newest of the log at that moment
 * @param held the one that its auditor brought along; null when there was none
 * @param failure code of why it came to no end; null when it did
 */
public record Verification(
        UUID id,
        String log,
        TaskState state,
        int percent,
        long entries,
        long target,
        String verdict,
        Long findingsCount,
        List<Finding> findings,
        Long shreddings,
        Seen checkpoint,
        Held held,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt,
        String failure) {

    static final String PAGE = Audit.PAGE + "/nazicht";
    private static final String OK = "OK";

    public record Seen(long size, String root, Instant issuedAt) {}

    public record Held(Long size, String verdict) {

        /** Name of its texts: it fits, nobody here signed it, or it does not fit. */
        public String outcome() {
            if (verdict == null || OK.equals(verdict)) {
                return "fits";
            }
            return "BAD_SIGNATURE".equals(verdict) ? "unsigned" : "not";
        }
    }

    public Verification {
        findingsCount = findingsCount == null ? 0 : findingsCount;
        findings = findings == null ? List.of() : List.copyOf(findings);
        shreddings = shreddings == null ? 0 : shreddings;
    }

    public String address() {
        return PAGE + "/" + id;
    }

    public boolean isClean() {
        return OK.equals(verdict);
    }

    public boolean hasResult() {
        return state == TaskState.DONE;
    }

    Progress progress() {
        return new Progress(state, percent, startedAt);
    }

    /** Findings beyond those that are told one by one. */
    public long untold() {
        return Math.max(0, findingsCount - findings.size());
    }
}
