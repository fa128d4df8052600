package be.signaalhuis.eventstore.merkle.tree;

/** Where a tree is kept: leaves at level 0, above them a hash for each 256 of the level below. */
public interface Tiles {

    /** How many hashes a whole tile has. */
    int WIDTH = 256;

    /**
     * The hashes of a level from index · 256, 256 of them or as many as there are.
     *
     * @return in the order of the tree
     */
    byte[][] tile(int level, long index);
}
