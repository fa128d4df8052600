package be.signaalhuis.eventstore.merkle.tree;

import java.util.ArrayList;
import java.util.List;

/** Which complete subtrees a tree, a proof or the rest of a tree is made of (RFC 6962 §2.1). */
public final class Shape {

    private Shape() {}

    /** Those of a range within a tree that has this very range as a subtree; the largest first, none when it is empty. */
    public static List<Node> of(long from, long to) {
        var nodes = new ArrayList<Node>();
        for (long start = from; start < to; ) {
            int level = 63 - Long.numberOfLeadingZeros(to - start);
            nodes.add(new Node(level, start >> level));
            start += 1L << level;
        }
        return nodes;
    }

    /** The siblings on the way from a leaf to the root, each as the complete subtrees it is made of. */
    public static List<List<Node>> inclusion(long leaf, long size) {
        var path = new ArrayList<List<Node>>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    private static void inclusion(long leaf, long from, long to, List<List<Node>> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        boolean left = leaf < middle;
        inclusion(leaf, left ? from : middle, left ? middle : to, path);
        path.add(left ? of(middle, to) : of(from, middle));
    }

    /** What leads from the root of a smaller tree to that of a larger one; nothing when one of both is trivial. */
    public static List<List<Node>> consistency(long smaller, long size) {
        var path = new ArrayList<List<Node>>();
        if (smaller > 0 && smaller < size) {
            consistency(smaller, 0, size, true, path);
        }
        return path;
    }

    private static void consistency(long smaller, long from, long to, boolean known, List<List<Node>> path) {
        if (smaller == to) {
            if (!known) {
                path.add(of(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (smaller <= middle) {
            consistency(smaller, from, middle, known, path);
            path.add(of(middle, to));
        } else {
            consistency(smaller, middle, to, false, path);
            path.add(of(from, middle));
        }
    }

    /** What is left of a tree when its first leaves are taken away, from left to right. */
    public static List<List<Node>> after(long leaf, long size) {
        var parts = new ArrayList<List<Node>>();
        if (leaf < size) {
            after(leaf, 0, size, parts);
        }
        return parts;
    }

    private static void after(long leaf, long from, long to, List<List<Node>> parts) {
        if (from >= leaf) {
            parts.add(of(from, to));
        } else if (to > leaf) {
            long middle = from + split(to - from);
            after(leaf, from, middle, parts);
            after(leaf, middle, to, parts);
        }
    }

    /** The largest power of two below the number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
