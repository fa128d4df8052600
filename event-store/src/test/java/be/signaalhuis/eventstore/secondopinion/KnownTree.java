package be.signaalhuis.eventstore.secondopinion;

import java.util.HashMap;
import java.util.Map;

/** What is known of a tree: some leaves and some whole subtrees. Roots follow by the recursion of the RFC, slow and plain. */
final class KnownTree {

    private record Span(long from, long until) {}

    private final Map<Span, String> known = new HashMap<>();

    void subtree(long from, long until, String hash) {
        known.put(new Span(from, until), hash);
    }

    void leaf(long index, String hash) {
        subtree(index, index + 1, hash);
    }

    /** Null when something in between is not known. */
    String root(long size) {
        return size == 0 ? Hashes.text(Hashes.sha256()) : hash(0, size);
    }

    String hash(long from, long until) {
        var there = known.get(new Span(from, until));
        if (there != null || until - from <= 1) {
            return there;
        }
        var middle = from + Long.highestOneBit(until - from - 1);
        var left = hash(from, middle);
        var right = left == null ? null : hash(middle, until);
        return right == null ? null : Hashes.node(left, right);
    }
}
