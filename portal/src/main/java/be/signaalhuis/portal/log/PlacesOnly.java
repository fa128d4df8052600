package be.signaalhuis.portal.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.logging.StackTracePrinter;

/** Stack traces without messages, for a message may quote what somebody typed. Named in {@code portal.yml}. */
public final class PlacesOnly implements StackTracePrinter {

    private static final int FRAMES = 12;

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            out.append(cause == failure ? "" : " caused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(" < ", " [", "]")));
        }
    }
}
