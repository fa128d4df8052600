package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Growth;
import javax.sql.DataSource;

/** What a step of the sequencer adds to the tables of the tree. */
final class NewRows implements Growth.Completed {

    private final String log;
    private final CopyRows leaves;
    private final CopyRows subtrees;

    NewRows(DataSource source, LogName log) {
        this.log = log.key();
        this.leaves = new CopyRows(source, "merkle.leaf (log, leaf_index, global_index, identifier, hash)");
        this.subtrees = new CopyRows(source, "merkle.subtree (log, level, index, hash)");
    }

    void leaf(long index, LeafSource.Entry entry) {
        leaves.add(log, index, entry.globalIndex(), entry.identifier(), entry.hash());
    }

    @Override
    public void subtree(int level, long index, byte[] hash) {
        subtrees.add(log, (short) level, index, hash);
    }

    void write() {
        leaves.write();
        subtrees.write();
    }
}
