package be.signaalhuis.eventstore.merkle.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree that grew leaf by leaf, kept as the tables keep it. */
final class GrownTree implements Tiles {

    private final Map<Integer, List<byte[]>> levels = new HashMap<>();
    private final Growth growth = new Growth(0, List.of(), this::keep);

    GrownTree(int size) {
        for (int i = 0; i < size; i++) {
            var leaf = leaf(i);
            level(0).add(leaf);
            growth.add(leaf);
        }
    }

    static byte[] leaf(int number) {
        return Hashes.leaf(ByteBuffer.allocate(4).putInt(number).array());
    }

    private void keep(int level, long index, byte[] hash) {
        if (level(level).size() != index) {
            throw new AssertionError("subtree " + index + " of level " + level + " out of turn");
        }
        level(level).add(hash);
    }

    private List<byte[]> level(int level) {
        return levels.computeIfAbsent(level, none -> new ArrayList<>());
    }

    List<byte[]> leaves() {
        return level(0);
    }

    byte[] root() {
        return growth.root();
    }

    Tree tree() {
        return new Tree(this);
    }

    @Override
    public byte[][] tile(int level, long index) {
        var hashes = level(level);
        int from = (int) Math.min(index * WIDTH, hashes.size());
        return hashes.subList(from, Math.min(from + WIDTH, hashes.size())).toArray(byte[][]::new);
    }
}
