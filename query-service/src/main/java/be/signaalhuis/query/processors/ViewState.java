package be.signaalhuis.query.processors;

import java.time.Instant;

/**
 * How far one view is.
 *
 * @param view name of its processing group
 * @param position index of the last event that its rows have seen; 0 before the first
 * @param asKnownOn when that event was recorded
 * @param head index of the last event of the log
 * @param lagEvents how many positions lie between the two; a few may be empty
 * @param lagSeconds how long ago the oldest event was recorded that the view has not seen; 0 when it has seen all
 * @param replaying whether it goes again through events it had seen before a reset
 * @param replayPercent how much of those it has seen again
 * @param failingSince when its batches began to fail, on this node; it tries them again
 * @param failure kind of what went wrong last
 */
record ViewState(
        String view,
        Activity state,
        long position,
        Instant asKnownOn,
        long head,
        long lagEvents,
        double lagSeconds,
        boolean caughtUp,
        boolean replaying,
        Integer replayPercent,
        Instant failingSince,
        String failure) {

    /** What a view is doing about the log. */
    enum Activity {
        /** Some node follows the log for it. */
        RUNNING,
        /** This node tries to, but its last batch could not be written. */
        FAILING,
        /** Nobody does. */
        STOPPED
    }

    /** Whether its answers are complete but for the events of this moment. */
    boolean isWell() {
        return state == Activity.RUNNING && !replaying;
    }
}
