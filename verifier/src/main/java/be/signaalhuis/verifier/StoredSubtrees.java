package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.tree.CompactRange;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The subtrees that the log stored, held against those that the leaves give; only what lacks its match is kept. */
final class StoredSubtrees {

    private static final int BITS = 8;
    private static final int HIGHEST = 7;

    private final long firstLeaf;
    private final Findings findings;
    private final Map<Place, byte[]> computed = new HashMap<>();
    private final Map<Place, Stored> stored = new HashMap<>();

    private record Place(int level, long index) {

        long firstLeaf() {
            return index << BITS * level;
        }
    }

    private record Stored(long line, byte[] hash) {}

    StoredSubtrees(long firstLeaf, Findings findings) {
        this.firstLeaf = firstLeaf;
        this.findings = findings;
    }

    void tell(long line, Fields subtree) {
        long level = subtree.number("level");
        Place place = new Place((int) Math.max(0, Math.min(level, HIGHEST + 1)), subtree.number("index"));
        byte[] hash = subtree.bytes("hash");
        if (place.level < 1 || place.level > HIGHEST || stored.containsKey(place)) {
            report(line, place, "is told where none can be");
        } else if (computed.containsKey(place)) {
            compare(line, place, computed.remove(place), hash);
        } else {
            stored.put(place, new Stored(line, hash));
        }
    }

    /** The tree has grown to the end of one or more subtrees. */
    void reach(CompactRange tree, int lowestLevel) {
        for (int level = lowestLevel; level <= HIGHEST; level++) {
            long leaves = 1L << BITS * level;
            if (tree.size() % leaves != 0 || tree.size() - leaves < firstLeaf) {
                return;
            }
            Place place = new Place(level, tree.size() / leaves - 1);
            byte[] hash = tree.endingHere(BITS * level);
            Stored told = stored.remove(place);
            if (told == null) {
                computed.put(place, hash);
            } else {
                compare(told.line(), place, hash, told.hash());
            }
        }
    }

    /** What is stored for 256 leaves, for when one of them is lost; it counts as compared. */
    Optional<byte[]> insteadOfLeaves(long block) {
        return Optional.ofNullable(stored.remove(new Place(1, block))).map(Stored::hash);
    }

    void finish(boolean treeIsKnown) {
        computed.forEach((place, hash) -> report(Long.MAX_VALUE, place, "is not stored any more"));
        if (treeIsKnown) {
            stored.forEach((place, told) -> report(told.line(), place, "is told where none can be"));
        }
    }

    private void compare(long line, Place place, byte[] ofLeaves, byte[] told) {
        if (!Arrays.equals(ofLeaves, told)) {
            report(line, place, "is not that of its leaves");
        }
    }

    private void report(long line, Place place, String what) {
        findings.add(
                line,
                Verdict.TREE_ALTERED,
                null,
                place.firstLeaf(),
                null,
                "The stored hash of level " + place.level + ", number " + place.index + " " + what + ".");
    }
}
