package be.signaalhuis.eventstore.merkle;

/**
 * Where the log ends that was signed last.
 *
 * @param globalIndex of its last leaf; below that of every entry when there is none
 */
record Tip(long size, long globalIndex) {

    static final Tip NOTHING = new Tip(0, Long.MIN_VALUE);
}
