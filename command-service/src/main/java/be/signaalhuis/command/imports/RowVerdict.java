package be.signaalhuis.command.imports;

import be.signaalhuis.eventstore.refusal.Issue;
import java.util.List;

/**
 * What became of a row: taken, known already, or rejected with everything that is wrong with it.
 *
 * @param issues what is wrong, each named by its column; empty unless rejected
 */
public record RowVerdict(Kind kind, List<Issue> issues) {

    /** The three ways a row can end. */
    public enum Kind {
        ACCEPTED,
        UNCHANGED,
        REJECTED
    }

    public static final RowVerdict ACCEPTED = new RowVerdict(Kind.ACCEPTED, List.of());
    public static final RowVerdict UNCHANGED = new RowVerdict(Kind.UNCHANGED, List.of());

    public static RowVerdict rejected(List<Issue> issues) {
        return new RowVerdict(Kind.REJECTED, List.copyOf(issues));
    }

    /** An issue of one cell. */
    public static Issue issue(String column, String code, Object... arguments) {
        return new Issue("row", column, code, List.of(arguments));
    }
}
