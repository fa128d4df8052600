package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import be.signaalhuis.eventstore.merkle.tree.Tree;
import be.signaalhuis.eventstore.merkle.tree.TreeIncomplete;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what is stored is still what was signed; asked each time before anything is signed on top of it. */
final class Continuity {

    private final JdbcClient sql;
    private final Checkpoints checkpoints;
    private final Leaves leaves;
    private final LogKeys keys;
    private final Memory memory;

    Continuity(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.checkpoints = new Checkpoints(sql);
        this.leaves = new Leaves(sql);
        this.keys = new LogKeys(sql);
        this.memory = memory;
    }

    /** Where to go on, with a tree that was read and found to be the one that was signed. */
    Tip check(LogName log, Tree tree) {
        try {
            var newest = checkpoints.newest(log);
            newest.ifPresent(checkpoint -> requireSigned(log, checkpoint, tree));
            var size = newest.map(Checkpoint::size).orElse(0L);
            memory.of(log).ifPresent(remembered -> requireRemembered(log, remembered, size, tree));
            if (leaves.count(log) != size) {
                throw new Inconsistent(log, "there are other leaves than were signed");
            }
            return new Tip(newest, size == 0 ? Tip.BELOW_ALL : lastNoted(log, size - 1));
        } catch (TreeIncomplete hole) {
            throw new Inconsistent(log, "what is stored of the tree is incomplete", hole);
        }
    }

    private void requireSigned(LogName log, Checkpoint newest, Tree tree) {
        var root = tree.root(newest.size());
        var signed = SignedTree.of(newest.note()).filter(said -> said.says(newest.size(), root));
        if (signed.isEmpty()) {
            throw new Inconsistent(log, "the stored tree is not the one that was signed last");
        }
        var note = SignedNote.parse(newest.note()).orElseThrow();
        if (keys.of(log.key()).stream().noneMatch(key -> note.isSignedBy(key.vkey()))) {
            throw new Inconsistent(log, "the last checkpoint is signed by none of the keys");
        }
    }

    private static void requireRemembered(LogName log, SignedTree remembered, long size, Tree tree) {
        if (remembered.size() > size) {
            throw new Inconsistent(log, "the stored tree is older than what was signed: an older copy was put back");
        }
        if (!Arrays.equals(tree.root(remembered.size()), remembered.root())) {
            throw new Inconsistent(log, "the stored tree has another history than what was signed");
        }
    }

    /** Only if its row still gives the leaf that was noted does its place tell where to go on. */
    private long lastNoted(LogName log, long leafIndex) {
        var last = leaves.at(log, leafIndex).orElseThrow(() -> new Inconsistent(log, "the last leaf is gone"));
        LeafSource.of(log)
                .at(sql, last.globalIndex())
                .filter(row -> Arrays.equals(row.hash(), last.hash()))
                .orElseThrow(() -> new Inconsistent(log, "the last entry is not what was noted"));
        return last.globalIndex();
    }
}
