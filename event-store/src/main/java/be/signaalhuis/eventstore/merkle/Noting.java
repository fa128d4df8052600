package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Growth;
import be.signaalhuis.eventstore.merkle.tree.Tree;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One step of the sequencer, in one transaction: leaves, subtrees and the checkpoint over them, or nothing. */
final class Noting {

    /** Read, hashed and copied at once: enough to be quick, and few enough to hold. */
    private static final int STEP = 16_384;

    private final JdbcClient sql;
    private final Copies copies;
    private final Continuity continuity;
    private final Signing signing;

    Noting(JdbcClient sql, Copies copies, Continuity continuity, Signing signing) {
        this.sql = sql;
        this.copies = copies;
        this.continuity = continuity;
        this.signing = signing;
    }

    /** @param more whether there may be entries that it does not cover */
    record Step(Checkpoint checkpoint, boolean more) {}

    Step step(LogName log) {
        var tree = new Tree(new StoredTiles(sql, log));
        var tip = continuity.check(log, tree);
        var entries = LeafSource.of(log).after(sql, tip.globalIndex(), STEP);
        var newest = new Checkpoints(sql).newest(log);
        if (entries.isEmpty() && newest.isPresent()) {
            return new Step(newest.get(), false);
        }
        var growth = grown(log, tree, tip.size(), entries);
        var root = Base64.getEncoder().encodeToString(growth.root());
        return new Step(signing.sign(log, growth.size(), root), entries.size() == STEP);
    }

    private Growth grown(LogName log, Tree tree, long size, List<LeafSource.Entry> entries) {
        var subtrees = copies.subtrees(log);
        var growth = new Growth(size, tree.parts(size), subtrees);
        var leaves = copies.leaves(log, size);
        for (var entry : entries) {
            leaves.add(entry);
            growth.add(entry.hash());
        }
        leaves.write();
        subtrees.write();
        return growth;
    }
}
