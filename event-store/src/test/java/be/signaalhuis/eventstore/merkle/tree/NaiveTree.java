package be.signaalhuis.eventstore.merkle.tree;

import java.util.List;

/** The definition of RFC 6962 §2.1 and nothing else. */
final class NaiveTree {

    private NaiveTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hashes.sha256().digest();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return Hashes.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }
}
