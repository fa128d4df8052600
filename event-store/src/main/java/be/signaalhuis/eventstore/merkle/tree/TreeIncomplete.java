package be.signaalhuis.eventstore.merkle.tree;

/** What is stored of the tree has a hole where there must be none. */
public final class TreeIncomplete extends RuntimeException {

    TreeIncomplete(int level, long index) {
        super("no hash at level " + level + ", index " + index);
    }
}
