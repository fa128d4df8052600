package be.signaalhuis.query.audit.tree.outlets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** Whether a tree grew from a smaller one, counted from the proof and not taken from whoever gave it (RFC 9162 §2.1.4). */
final class Growth {

    private static final byte NODE = 1;

    private final List<byte[]> proof;
    private long first;
    private long last;

    private Growth(long from, long to, List<byte[]> proof) {
        this.first = from - 1;
        this.last = to - 1;
        this.proof = proof;
    }

    /** Trees of one size and more; of one size they are the same. */
    static boolean holds(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        if (from < 1 || to < from) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && Arrays.equals(fromRoot, toRoot);
        }
        return !proof.isEmpty() && new Growth(from, to, proof).holds(Long.bitCount(from) == 1, fromRoot, toRoot);
    }

    private boolean holds(boolean whole, byte[] fromRoot, byte[] toRoot) {
        while (first % 2 == 1) {
            shift();
        }
        var small = whole ? fromRoot : proof.getFirst();
        var large = small;
        for (var hash : whole ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if (first % 2 == 1 || first == last) {
                small = node(hash, small);
                large = node(hash, large);
                while (first % 2 == 0 && first != 0) {
                    shift();
                }
            } else {
                large = node(large, hash);
            }
            shift();
        }
        return last == 0 && Arrays.equals(small, fromRoot) && Arrays.equals(large, toRoot);
    }

    private void shift() {
        first >>= 1;
        last >>= 1;
    }

    private static byte[] node(byte[] left, byte[] right) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(NODE);
            sha256.update(left);
            return sha256.digest(right);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
