package be.signaalhuis.eventstore.refusal;

import java.util.List;
import java.util.Map;

/** The one way in which rules, rights and questions say no; the edge makes a problem of it. */
public final class Refused extends RuntimeException {

    /** What kind of no this is; each has one HTTP status. */
    public enum Kind {
        /** The input is wrong: 400, with issues. */
        INPUT,
        /** Not there, or not for this reader, which look the same: 404. */
        UNKNOWN,
        /** The file's state does not allow it: 409. */
        CONFLICT,
        /** The caller saw an older version: 412. */
        STALE,
        /** The same key came with another request: 422. */
        KEY_REUSED,
        /** A changing call did not say which version it changes: 428. */
        VERSION_MISSING,
        /** Not now, perhaps later: 503. */
        NOT_YET
    }

    private final Kind kind;
    private final String code;
    private final List<Issue> issues;
    private final Map<String, Object> facts;

    private Refused(Kind kind, String code, List<Issue> issues, Map<String, Object> facts) {
        super(kind + " " + code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.issues = List.copyOf(issues);
        this.facts = Map.copyOf(facts);
    }

    public static Refused input(List<Issue> issues) {
        return new Refused(Kind.INPUT, "badRequest", issues, Map.of());
    }

    public static Refused input(Issue... issues) {
        return input(List.of(issues));
    }

    public static Refused unknown(Issue... issues) {
        return new Refused(Kind.UNKNOWN, "notFound", List.of(issues), Map.of());
    }

    public static Refused conflict(String code) {
        return new Refused(Kind.CONFLICT, code, List.of(), Map.of());
    }

    public static Refused stale(long currentVersion) {
        return new Refused(Kind.STALE, "staleVersion", List.of(), Map.of("currentVersion", currentVersion));
    }

    public static Refused keyReused() {
        var issue = Issue.header("Idempotency-Key", "idempotencyKeyReused");
        return new Refused(Kind.KEY_REUSED, "idempotencyKeyReused", List.of(issue), Map.of());
    }

    public static Refused versionMissing() {
        var issue = Issue.header("If-Match", "required");
        return new Refused(Kind.VERSION_MISSING, "versionRequired", List.of(issue), Map.of());
    }

    public static Refused notYet(String code) {
        return new Refused(Kind.NOT_YET, code, List.of(), Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Further members of the problem, such as the current version. */
    public Map<String, Object> facts() {
        return facts;
    }
}
