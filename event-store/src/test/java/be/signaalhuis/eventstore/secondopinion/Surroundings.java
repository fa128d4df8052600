package be.signaalhuis.eventstore.secondopinion;

import java.util.Iterator;

/** The subtrees left and right of a bundle's leaves, laid where they belong. */
record Surroundings(ReadBundle bundle) {

    void addTo(KnownTree... trees) {
        var before = bundle.hashes("before").iterator();
        long from = 0;
        for (var left = bundle.number("firstLeaf"); left > 0; left -= Long.highestOneBit(left)) {
            var until = from + Long.highestOneBit(left);
            var hash = before.next();
            for (var tree : trees) {
                tree.subtree(from, until, hash);
            }
            from = until;
        }
        right(0, bundle.number("size"), bundle.hashes("after").iterator(), trees);
    }

    private void right(long from, long until, Iterator<String> after, KnownTree... trees) {
        var edge = bundle.number("afterLeaf");
        if (until <= edge) {
            return;
        }
        if (from >= edge) {
            var hash = after.next();
            for (var tree : trees) {
                tree.subtree(from, until, hash);
            }
            return;
        }
        var middle = from + Long.highestOneBit(until - from - 1);
        right(from, middle, after, trees);
        right(middle, until, after, trees);
    }
}
