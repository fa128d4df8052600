package be.signaalhuis.eventstore.http;

import java.io.IOException;

/** A body went past its limit while it was read. */
final class BodyTooLarge extends IOException {

    static boolean isCauseOf(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
