package be.signaalhuis.query.rebuild;

/** What a rebuild is doing; after a crash it goes on with the phase it was in. */
public enum Phase {
    /** An empty shadow is made. */
    PREPARE(0, 0),
    /** The log up to the target becomes rows. */
    LOAD(0, 80),
    /** The indexes of the live table are built on the shadow. */
    INDEX(80, 88),
    /** What was recorded meanwhile follows. */
    CATCH_UP(88, 92),
    /** The rows are held against those of the live view. */
    COMPARE(92, 96),
    /** The shadow becomes the live view. */
    SWAP(96, 99),
    /** What is no longer needed goes. */
    DROP(99, 100);

    private final int from;
    private final int until;

    Phase(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** How far the whole is, of 100, when this phase is that far. */
    int percent(double share) {
        return (int) (from + (until - from) * Math.clamp(share, 0, 1));
    }
}
