package be.signaalhuis.eventstore.append;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;

/** What a failed statement leaves in the log. */
enum Fate {
    /** Nothing, because of what was in it. */
    REFUSED,
    /** Nothing, whatever was in it: it waited too long for its turn. */
    TOO_LATE,
    /** Perhaps all of it: the answer did not arrive. */
    IN_DOUBT;

    private static final Set<String> TIMEOUTS = Set.of("55P03", "57014", "25P03");
    private static final Set<String> END_OF_SESSION = Set.of("FATAL", "PANIC");

    static Fate of(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (!isAnswer(e) || state.startsWith("08") || state.startsWith("57P")) {
            return IN_DOUBT;
        }
        return TIMEOUTS.contains(state) ? TOO_LATE : REFUSED;
    }

    /** A session that ends may have committed before. */
    private static boolean isAnswer(SQLException e) {
        return e instanceof PSQLException told
                && told.getServerErrorMessage() != null
                && !END_OF_SESSION.contains(told.getServerErrorMessage().getSeverity());
    }
}
