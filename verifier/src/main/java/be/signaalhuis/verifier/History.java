package be.signaalhuis.verifier;

import be.signaalhuis.verifier.tree.CompactRange;
import be.signaalhuis.verifier.tree.Hashes;
import java.util.Optional;

/**
 * The tree as it grows. Where leaves are lost it is not known further, until the stored hash of their 256 can stand in
 * for them; a signed root tells later whether that was right.
 */
final class History {

    private static final int BLOCK_HEIGHT = 8;
    private static final int BLOCK = 1 << BLOCK_HEIGHT;

    private final StoredSubtrees subtrees;
    private CompactRange tree;
    private CompactRange lastBlock;
    private long leaves;

    History(CompactRange before, StoredSubtrees subtrees) {
        this.tree = before;
        this.leaves = before.size();
        this.subtrees = subtrees;
        keepBlock();
    }

    long leaves() {
        return leaves;
    }

    boolean isKnown() {
        return tree.size() == leaves;
    }

    CompactRange tree() {
        return tree;
    }

    void append(byte[] leafHash) {
        boolean known = isKnown();
        leaves++;
        if (known) {
            tree.append(leafHash);
            subtrees.reach(tree, 1);
            keepBlock();
        } else {
            standIn();
        }
    }

    void lose(long count) {
        leaves += count;
        standIn();
    }

    /** Tries to know the tree again from what is stored of whole blocks. */
    void standIn() {
        while (!isKnown() && lastBlock != null && lastBlock.size() + BLOCK <= leaves) {
            Optional<byte[]> block = subtrees.insteadOfLeaves(lastBlock.size() / BLOCK);
            if (block.isEmpty() || block.get().length != Hashes.LENGTH) {
                return;
            }
            lastBlock.append(BLOCK_HEIGHT, block.get());
            subtrees.reach(lastBlock, 2);
            if (lastBlock.size() == leaves) {
                tree = lastBlock.copy();
            }
        }
    }

    private void keepBlock() {
        if (tree.size() % BLOCK == 0) {
            lastBlock = tree.copy();
        }
    }
}
