package be.signaalhuis.query.rebuild;

/** Ends the work on a task early; what was committed stays. */
final class Interrupted extends RuntimeException {

    enum Why {
        /** Somebody asked for it. */
        CANCELLED,
        /** Another node works on the task. */
        TAKEN_OVER,
        /** This node stops; the task goes on at the next start. */
        STOPPING,
        /** The live view does not get to where the shadow is, so that they cannot be compared. */
        VIEW_STANDS_STILL,
        /** Readers do not let go of the live table for long enough. */
        TABLE_BUSY
    }

    private final Why why;

    Interrupted(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
