package be.signaalhuis.verifier.tree;

import java.util.Arrays;
import java.util.List;

/**
 * That one leaf stands in a tree (RFC 9162 §2.1.3.2).
 *
 * @param index of the leaf; as all sizes here a number of 64 bits without a sign
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    public boolean leadsFrom(byte[] leaf, byte[] root) {
        if (Long.compareUnsigned(index, size) >= 0 || leaf.length != Hashes.LENGTH || !Path.isWellFormed(path)) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hashes.ofNode(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                hash = Hashes.ofNode(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
