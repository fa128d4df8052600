package be.signaalhuis.benchmarks.load;

import be.signaalhuis.benchmarks.http.UnexpectedStatus;
import java.util.Map;
import java.util.TreeMap;

/** What went wrong, by kind, so that a run can say so instead of measuring how fast errors are. */
public final class Failures {

    private static final Map<String, Integer> SEEN = new TreeMap<>();

    private Failures() {}

    static boolean survives(Task task) {
        try {
            task.run();
            return true;
        } catch (Exception | AssertionError failure) {
            remember(failure);
            return false;
        }
    }

    /** Kinds and places only: a message may quote what somebody typed. A status quotes nobody. */
    public static synchronized void remember(Throwable failure) {
        var place = failure instanceof UnexpectedStatus
                ? ": " + failure.getMessage()
                : failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        if (SEEN.size() < 100) {
            SEEN.merge(failure.getClass().getSimpleName() + place, 1, Integer::sum);
        }
    }

    public static synchronized Map<String, Integer> seen() {
        return new TreeMap<>(SEEN);
    }
}
