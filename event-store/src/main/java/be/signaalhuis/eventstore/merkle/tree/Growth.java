package be.signaalhuis.eventstore.merkle.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A tree that leaves are added to: it keeps one hash for each power of two in its size, and nothing else. */
public final class Growth {

    /** A stored subtree is that of 256 of the level below. */
    public static final int BITS = 8;

    private final Deque<Part> parts = new ArrayDeque<>();
    private final Completed completed;
    private long size;

    private record Part(int level, byte[] hash) {}

    /** Told of every 256^level leaves, level 1 or higher, as soon as they are there. */
    public interface Completed {
        void subtree(int level, long index, byte[] hash);
    }

    /** Goes on from a tree of that size, which is made of these complete subtrees, the largest first. */
    public Growth(long size, List<byte[]> hashes, Completed completed) {
        this.size = size;
        this.completed = completed;
        var nodes = Shape.of(0, size);
        for (int i = 0; i < nodes.size(); i++) {
            parts.push(new Part(nodes.get(i).level(), hashes.get(i)));
        }
    }

    public void add(byte[] leafHash) {
        var part = new Part(0, leafHash);
        while (!parts.isEmpty() && parts.peek().level() == part.level()) {
            part = new Part(part.level() + 1, Hashes.node(parts.pop().hash(), part.hash()));
            if (part.level() % BITS == 0) {
                completed.subtree(part.level() / BITS, size >> part.level(), part.hash());
            }
        }
        parts.push(part);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        return Hashing.root(parts.stream().map(Part::hash).toList().reversed());
    }
}
