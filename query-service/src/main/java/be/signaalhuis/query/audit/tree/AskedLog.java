package be.signaalhuis.query.audit.tree;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;

/** Which log a question is about. */
public final class AskedLog {

    private AskedLog() {}

    /** @param log query parameter: {@code events}, which it is when nobody says, or {@code reads} */
    public static LogName of(String log) {
        return log == null
                ? LogName.EVENTS
                : LogName.of(log).orElseThrow(() -> Refused.input(Issue.query("log", "codeUnknown")));
    }

    /** @param log in a path, where another one is a log that is not there */
    public static LogName inPath(String log) {
        return LogName.of(log).orElseThrow(Refused::unknown);
    }
}
