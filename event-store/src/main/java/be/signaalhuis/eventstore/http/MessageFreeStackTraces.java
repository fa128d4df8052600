package be.signaalhuis.eventstore.http;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/** Stack traces in structured logs: where it went wrong, not with what. */
public final class MessageFreeStackTraces implements StackTracePrinter {

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        out.append(WithoutMessages.of(failure));
    }
}
