package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Tree;
import java.util.Base64;
import java.util.Optional;

/** A proof that an entry is in a signed tree (c2sp.org/tlog-proof). */
record ProofText(Leaf leaf, Optional<byte[]> data, Tree tree, Checkpoint checkpoint) {

    @Override
    public String toString() {
        var text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
        data.ifPresent(bytes -> text.append("extra ").append(base64(bytes)).append('\n'));
        text.append("index ").append(leaf.index()).append('\n');
        for (var hash : tree.inclusion(leaf.index(), checkpoint.size())) {
            text.append(base64(hash)).append('\n');
        }
        return text.append('\n').append(checkpoint.note()).toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
