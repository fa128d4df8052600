package be.signaalhuis.eventstore.merkle.tree;

import java.util.List;

/** From the hashes of complete subtrees to the hash of what they make together. */
public final class Hashing {

    private Hashing() {}

    /** Of subtrees side by side, the largest first; of none, that of the empty tree. */
    public static byte[] root(List<byte[]> subtrees) {
        return subtrees.isEmpty()
                ? Hashes.empty()
                : subtrees.reversed().stream()
                        .reduce((right, left) -> Hashes.node(left, right))
                        .orElseThrow();
    }

    /** Of a power of two of equals, two by two. */
    static byte[] complete(byte[][] hashes, int from, int to) {
        if (to - from == 1) {
            return hashes[from];
        }
        int middle = (from + to) / 2;
        return Hashes.node(complete(hashes, from, middle), complete(hashes, middle, to));
    }
}
