package be.signaalhuis.eventstore.merkle.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stored tree that answers: roots and proofs of any size it had. Each tile is read once for all it is asked. */
public final class Tree {

    private final Tiles tiles;
    private final Map<Place, byte[][]> read = new HashMap<>();

    private record Place(int level, long index) {}

    public Tree(Tiles tiles) {
        this.tiles = tiles;
    }

    public byte[] root(long size) {
        return Hashing.root(hashes(Shape.of(0, size)));
    }

    public List<byte[]> inclusion(long leaf, long size) {
        return roots(Shape.inclusion(leaf, size));
    }

    public List<byte[]> consistency(long smaller, long size) {
        return roots(Shape.consistency(smaller, size));
    }

    public List<byte[]> after(long leaf, long size) {
        return roots(Shape.after(leaf, size));
    }

    private List<byte[]> roots(List<List<Node>> parts) {
        return parts.stream().map(this::hashes).map(Hashing::root).toList();
    }

    public List<byte[]> hashes(List<Node> nodes) {
        return nodes.stream().map(this::hash).toList();
    }

    private byte[] hash(Node node) {
        int level = node.level() / Growth.BITS;
        int span = 1 << node.level() % Growth.BITS;
        long first = node.index() * span;
        var place = new Place(level, first / Tiles.WIDTH);
        var tile = read.computeIfAbsent(place, wanted -> tiles.tile(wanted.level(), wanted.index()));
        int from = (int) (first % Tiles.WIDTH);
        if (from + span > tile.length) {
            throw new TreeIncomplete(level, first);
        }
        return Hashing.complete(tile, from, from + span);
    }
}
