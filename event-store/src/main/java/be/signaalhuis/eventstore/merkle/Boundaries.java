package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Growth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is told of a tree between two of its leaves: subtrees that end there and checkpoints over all that came before.
 * They are told just before the leaf that comes after them, so that one lost note moves none of them.
 */
final class Boundaries {

    private final JdbcClient sql;
    private final LogName log;
    private final Extent extent;
    private final BundleLines lines;
    private final List<Boundary> waiting = new ArrayList<>();
    private long loaded;

    private record Boundary(long end, Consumer<BundleLines> told) {}

    Boundaries(JdbcClient sql, LogName log, Extent extent, BundleLines lines) {
        this.sql = sql;
        this.log = log;
        this.extent = extent;
        this.lines = lines;
        this.loaded = extent.firstLeaf() == 0 ? -1 : extent.firstLeaf();
    }

    /**
     * Reads what ends up to a leaf, and so many further, unless it was read before; the checkpoint over the whole tree is
     * told elsewhere.
     */
    void load(long leaf, int ahead) {
        if (Math.min(leaf, extent.afterLeaf()) <= loaded) {
            return;
        }
        long end = Math.min(leaf + ahead, extent.afterLeaf());
        for (int level = 1; 1L << Growth.BITS * level <= end; level++) {
            subtrees(level, end);
        }
        new Checkpoints(sql)
                .between(log, loaded, Math.min(end, extent.size() - 1))
                .forEach(checkpoint ->
                        waiting.add(new Boundary(checkpoint.size(), to -> to.text("checkpoint", checkpoint.note()))));
        waiting.sort(Comparator.comparingLong(Boundary::end));
        loaded = end;
    }

    private void subtrees(int level, long end) {
        int shift = Growth.BITS * level;
        long whole = extent.firstLeaf() + (1L << shift) - 1 >> shift;
        sql.sql("select index, hash from merkle.subtree where log = ? and level = ? and index >= ? and index < ?")
                .params(log.key(), level, Math.max(whole, Math.max(loaded, 0) >> shift), end >> shift)
                .query((row, nr) ->
                        new Boundary(row.getLong(1) + 1 << shift, subtree(level, row.getLong(1), row.getBytes(2))))
                .list()
                .forEach(waiting::add);
    }

    private static Consumer<BundleLines> subtree(int level, long index, byte[] hash) {
        return to -> to.fields("subtree", Map.of("level", level, "index", index, "hash", hash));
    }

    /** Tells what ends at or before that leaf. */
    void tellBefore(long leaf) {
        while (!waiting.isEmpty() && waiting.getFirst().end() <= leaf) {
            waiting.removeFirst().told().accept(lines);
        }
    }
}
