package be.signaalhuis.eventstore.merkle.tree;

/** A complete subtree of 2^level leaves, from leaf index · 2^level; its hash never changes any more. */
public record Node(int level, long index) {

    /** The first leaf that comes after it. */
    public long end() {
        return index + 1 << level;
    }
}
