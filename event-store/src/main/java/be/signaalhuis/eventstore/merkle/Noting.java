package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Growth;
import be.signaalhuis.eventstore.merkle.tree.Shape;
import be.signaalhuis.eventstore.merkle.tree.Tree;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A step of the sequencer, within one transaction: leaves, subtrees and the checkpoint over them, or nothing. */
record Noting(DataSource source, JdbcClient sql, Continuity continuity, Signing signing) {

    /** Read, hashed and written at once: enough to be quick, and few enough to hold. */
    static final int STEP = 16_384;

    Noting(DataSource source, JdbcClient sql, SigningKeys keys, Memory memory, Clock clock) {
        this(source, sql, new Continuity(sql, memory), new Signing(sql, keys, clock));
    }

    /** @param more whether there may be entries that it does not cover */
    record Step(Checkpoint checkpoint, boolean more) {}

    Step step(LogName log, Ahead ahead) {
        var tree = new Tree(new StoredTiles(sql, log));
        var tip = continuity.check(log, tree);
        var entries = ahead.after(tip.globalIndex());
        if (entries.isEmpty() && tip.newest().isPresent()) {
            return new Step(tip.newest().get(), false);
        }
        var growth = grown(log, tree, tip.size(), entries);
        return new Step(signing.sign(log, growth.size(), growth.root()), entries.size() == STEP);
    }

    private Growth grown(LogName log, Tree tree, long size, List<LeafSource.Entry> entries) {
        var rows = new NewRows(source, log);
        var growth = new Growth(size, tree.hashes(Shape.of(0, size)), rows);
        for (var entry : entries) {
            rows.leaf(growth.size(), entry);
            growth.add(entry.hash());
        }
        rows.write();
        return growth;
    }
}
