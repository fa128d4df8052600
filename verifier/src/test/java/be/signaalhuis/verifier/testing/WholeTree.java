package be.signaalhuis.verifier.testing;

import be.signaalhuis.verifier.tree.Hashes;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962 §2.1 to the letter, over a list of leaf hashes: slow, and made to write proofs with. */
public record WholeTree(List<byte[]> leaves) {

    public byte[] root(int size) {
        return hash(0, size);
    }

    public byte[] hash(int from, int until) {
        if (from == until) {
            return Hashes.ofEmptyTree();
        }
        if (until - from == 1) {
            return leaves.get(from);
        }
        int half = from + Integer.highestOneBit(until - from - 1);
        return Hashes.ofNode(hash(from, half), hash(half, until));
    }

    public List<byte[]> inclusion(int leaf, int size) {
        List<byte[]> path = new ArrayList<>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    private void inclusion(int leaf, int from, int until, List<byte[]> path) {
        if (until - from == 1) {
            return;
        }
        int half = from + Integer.highestOneBit(until - from - 1);
        inclusion(leaf, leaf < half ? from : half, leaf < half ? half : until, path);
        path.add(leaf < half ? hash(half, until) : hash(from, half));
    }

    public List<byte[]> consistency(int from, int to) {
        List<byte[]> path = new ArrayList<>();
        if (from < to) {
            consistency(from, 0, to, true, path);
        }
        return path;
    }

    private void consistency(int old, int from, int until, boolean whole, List<byte[]> path) {
        if (old == until) {
            if (!whole) {
                path.add(hash(from, until));
            }
            return;
        }
        int half = from + Integer.highestOneBit(until - from - 1);
        if (old <= half) {
            consistency(old, from, half, whole, path);
            path.add(hash(half, until));
        } else {
            consistency(old, half, until, false, path);
            path.add(hash(from, half));
        }
    }

    /** The subtrees of the binary form, the largest first. */
    List<byte[]> before(int leaf) {
        List<byte[]> subtrees = new ArrayList<>();
        for (int from = 0; from < leaf; ) {
            int length = Integer.highestOneBit(leaf - from);
            subtrees.add(hash(from, from + length));
            from += length;
        }
        return subtrees;
    }

    List<byte[]> after(int leaf, int size) {
        List<byte[]> subtrees = new ArrayList<>();
        if (leaf < size) {
            after(leaf, 0, size, subtrees);
        }
        return subtrees;
    }

    private void after(int leaf, int from, int until, List<byte[]> subtrees) {
        if (from >= leaf) {
            subtrees.add(hash(from, until));
        } else if (until > leaf) {
            int half = from + Integer.highestOneBit(until - from - 1);
            after(leaf, from, half, subtrees);
            after(leaf, half, until, subtrees);
        }
    }
}
