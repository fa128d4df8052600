package be.signaalhuis.eventstore.http;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An exception as log text: types and places, and the code that the database gives an error of its own. No messages,
 * for a message may quote what somebody typed.
 */
public final class WithoutMessages {

    private static final int FRAMES = 12;

    private WithoutMessages() {}

    public static String of(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " caused by ")
                    .append(cause.getClass().getName())
                    .append(sqlState(cause))
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ", " [", "]")));
        }
        return text.toString();
    }

    private static String sqlState(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? " SQLSTATE " + sql.getSQLState() : "";
    }
}
