package be.signaalhuis.verifier.tree;

import java.util.ArrayList;
import java.util.List;

/** A tree that grows at its right side, of which only the whole subtrees are kept: at most 63 hashes. */
public final class CompactRange {

    private final byte[][] wholes;
    private final byte[][] finished;
    private long size;

    public CompactRange() {
        this(new byte[Long.SIZE][], new byte[Long.SIZE][], 0);
    }

    private CompactRange(byte[][] wholes, byte[][] finished, long size) {
        this.wholes = wholes;
        this.finished = finished;
        this.size = size;
    }

    /** @param hashes the subtrees of the binary form of {@code size}, the largest first */
    public static CompactRange of(long size, List<byte[]> hashes) {
        if (size < 0 || Long.bitCount(size) != hashes.size()) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has not " + hashes.size() + " subtrees");
        }
        CompactRange range = new CompactRange();
        for (byte[] hash : hashes) {
            range.append(Long.numberOfTrailingZeros(Long.highestOneBit(size - range.size)), hash);
        }
        return range;
    }

    public CompactRange copy() {
        return new CompactRange(wholes.clone(), finished.clone(), size);
    }

    public long size() {
        return size;
    }

    public void append(byte[] leafHash) {
        append(0, leafHash);
    }

    /** Appends a whole subtree of 2^height leaves; the size so far is a multiple of that. */
    public void append(int height, byte[] hash) {
        byte[] node = hash;
        int level = height;
        finished[level] = node;
        while ((size >>> level & 1) == 1) {
            node = Hashes.ofNode(wholes[level], node);
            level++;
            finished[level] = node;
        }
        wholes[level] = node;
        size += 1L << height;
    }

    /** The subtree of 2^height leaves that ends here; the size is a multiple of that. */
    public byte[] endingHere(int height) {
        return finished[height];
    }

    public byte[] root() {
        return rootWith(size, List.of());
    }

    /** The root of a tree of {@code total} leaves, given the subtrees to the right, from left to right. */
    public byte[] rootWith(long total, List<byte[]> right) {
        requireFit(size, total, right.size());
        return total == 0 ? Hashes.ofEmptyTree() : subtree(0, total, new ArrayList<>(right));
    }

    /** @throws IllegalArgumentException unless so many subtrees are right of {@code from} in a tree of {@code total} leaves */
    public static void requireFit(long from, long total, int subtrees) {
        if (from == total ? subtrees != 0 : countRight(0, total, from) != subtrees) {
            throw new IllegalArgumentException(
                    "a tree of " + total + " leaves has not " + subtrees + " subtrees right of " + from);
        }
    }

    private static int countRight(long from, long until, long edge) {
        if (from >= edge) {
            return 1;
        }
        if (until <= edge) {
            return 0;
        }
        long half = from + Long.highestOneBit(until - from - 1);
        return countRight(from, half, edge) + countRight(half, until, edge);
    }

    private byte[] subtree(long from, long until, List<byte[]> right) {
        if (from >= size) {
            return right.remove(0);
        }
        if (until <= size && Long.bitCount(until - from) == 1) {
            int height = Long.numberOfTrailingZeros(until - from);
            if ((size >>> height & 1) == 1 && (size >>> height) - 1 << height == from) {
                return wholes[height];
            }
        }
        long half = Long.highestOneBit(until - from - 1);
        byte[] left = subtree(from, from + half, right);
        return Hashes.ofNode(left, subtree(from + half, until, right));
    }
}
