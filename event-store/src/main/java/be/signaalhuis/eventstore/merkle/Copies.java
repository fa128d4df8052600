package be.signaalhuis.eventstore.merkle;

import javax.sql.DataSource;

/** Writes many rows at once, in the transaction that is going on. */
record Copies(DataSource source) {

    LeafCopy leaves(LogName log, long firstIndex) {
        return new LeafCopy(
                new CopyText(source, "merkle.leaf (log, leaf_index, global_index, identifier, hash)"), log, firstIndex);
    }

    SubtreeCopy subtrees(LogName log) {
        return new SubtreeCopy(new CopyText(source, "merkle.subtree (log, level, index, hash)"), log);
    }
}
