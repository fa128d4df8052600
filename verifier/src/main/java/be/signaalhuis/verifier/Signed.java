package be.signaalhuis.verifier;

import be.signaalhuis.verifier.note.Checkpoint;
import be.signaalhuis.verifier.tree.CompactRange;
import java.util.Arrays;
import java.util.List;

/**
 * A checkpoint of the bundle that a trusted key signed.
 *
 * @param leaves how many must have been told before it can be held against them
 */
record Signed(long line, Checkpoint checkpoint, long leaves) {

    /** Whether it counts leaves that are not told, but for the subtrees they are in. */
    boolean needsAfter() {
        return checkpoint.size() > leaves;
    }

    boolean isOf(CompactRange tree, List<byte[]> after) {
        byte[] root = needsAfter() ? tree.rootWith(checkpoint.size(), after) : tree.root();
        return Arrays.equals(root, checkpoint.root());
    }
}
