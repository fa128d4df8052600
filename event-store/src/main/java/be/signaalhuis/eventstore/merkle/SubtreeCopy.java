package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Growth;

/** New subtrees on their way to the table. */
record SubtreeCopy(CopyText rows, LogName log) implements Growth.Completed {

    @Override
    public void subtree(int level, long index, byte[] hash) {
        rows.row(log.key(), level, index, hash);
    }

    void write() {
        rows.write();
    }
}
