package be.signaalhuis.eventstore.log;

import java.util.Optional;

/**
 * What the current thread last appended: a command is handled in its caller's thread, so the caller
 * can say where its events stand without asking the database again.
 *
 * @param version sequence number of the last event in the stream that the command was for
 * @param position index of the last event in the log
 */
public record LastAppend(long version, long position) {

    private static final ThreadLocal<LastAppend> CURRENT = new ThreadLocal<>();

    static void remember(long version, long position) {
        CURRENT.set(new LastAppend(version, position));
    }

    /** Takes what was remembered; empty when nothing was appended since the last call. */
    public static Optional<LastAppend> take() {
        var append = Optional.ofNullable(CURRENT.get());
        CURRENT.remove();
        return append;
    }
}
