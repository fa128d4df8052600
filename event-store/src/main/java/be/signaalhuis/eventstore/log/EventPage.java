package be.signaalhuis.eventstore.log;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * What follows a position of the log: a page that is not empty stays true for ever, for the order of commits is
 * the order of the log.
 *
 * @param after position that the page follows
 * @param upTo position of its last event; {@code after} itself when nothing follows yet
 * @param events those in between, oldest first, read into objects
 * @param bytes size of what was stored of them
 * @param full whether more may follow at once
 */
public record EventPage(long after, long upTo, List<TrackedEventMessage<?>> events, long bytes, boolean full) {

    public boolean isEmpty() {
        return upTo == after;
    }

    /** Whether somebody at that position can go on with this page. */
    public boolean follows(long position) {
        return after <= position && position < upTo;
    }
}
