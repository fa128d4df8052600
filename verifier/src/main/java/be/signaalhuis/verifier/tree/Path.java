package be.signaalhuis.verifier.tree;

import java.util.List;

/** The hashes of a proof: none in a tree of 2^64 leaves has more than 128 of them. */
final class Path {

    private static final int LONGEST = 128;

    private Path() {}

    static boolean isWellFormed(List<byte[]> path) {
        return path.size() <= LONGEST && path.stream().allMatch(hash -> hash != null && hash.length == Hashes.LENGTH);
    }
}
