package be.signaalhuis.eventstore.merkle;

/** Notes what was committed in the tree of its log, and signs. */
public final class Sequencer {

    /**
     * A checkpoint over everything that was committed before this was asked; the newest one when it covers that.
     *
     * @throws Inconsistent when the log is not what was signed before
     */
    public Checkpoint upToNow(LogName log) {
        throw new UnsupportedOperationException("nothing is signed yet");
    }

    /** There may be something new: looks soon. */
    public void wake() {}
}
