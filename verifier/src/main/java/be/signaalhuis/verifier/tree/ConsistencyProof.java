package be.signaalhuis.verifier.tree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** That a tree is the beginning of a later one (RFC 9162 §2.1.4.2). Of a tree without leaves nothing can be proven. */
public record ConsistencyProof(long from, long to, List<byte[]> path) {

    public boolean leadsFrom(byte[] oldRoot, byte[] newRoot) {
        if (from == 0 || Long.compareUnsigned(to, from) < 0 || !Path.isWellFormed(path)) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && Arrays.equals(oldRoot, newRoot);
        }
        return !path.isEmpty() && climb(oldRoot, newRoot);
    }

    private boolean climb(byte[] oldRoot, byte[] newRoot) {
        boolean whole = Long.bitCount(from) == 1;
        List<byte[]> hashes =
                whole ? Stream.concat(Stream.of(oldRoot), path.stream()).toList() : path;
        int turns = Long.numberOfTrailingZeros(~(from - 1));
        long node = from - 1 >>> turns;
        long last = to - 1 >>> turns;
        byte[] old = hashes.get(0);
        byte[] young = old;
        for (byte[] hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = Hashes.ofNode(hash, old);
                young = Hashes.ofNode(hash, young);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                young = Hashes.ofNode(young, hash);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && Arrays.equals(old, oldRoot) && Arrays.equals(young, newRoot);
    }
}
