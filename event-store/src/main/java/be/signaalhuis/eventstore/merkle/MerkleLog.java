package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.merkle.tree.Tiles;
import be.signaalhuis.eventstore.merkle.tree.Tree;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was noted and signed, for whoever asks: it reads only. */
public final class MerkleLog {

    private final JdbcClient sql;
    private final Checkpoints checkpoints;
    private final LogKeys keys;
    private final Leaves leaves;

    MerkleLog(JdbcClient sql) {
        this.sql = sql;
        this.checkpoints = new Checkpoints(sql);
        this.keys = new LogKeys(sql);
        this.leaves = new Leaves(sql);
    }

    public Optional<Checkpoint> newest(LogName log) {
        return checkpoints.newest(log);
    }

    /** Of fewer leaves than that, the largest first. */
    public List<Checkpoint> checkpoints(LogName log, long beforeSize, int limit) {
        return checkpoints.before(log, beforeSize, limit);
    }

    public Optional<Checkpoint> at(LogName log, long size) {
        return checkpoints.at(log, size);
    }

    /** Oldest first. */
    public List<LogKey> keys(LogName log) {
        return keys.of(log.key());
    }

    /** Of the key that signs reports; oldest first, none before the first report. */
    public List<LogKey> reportKeys() {
        return keys.of("reports");
    }

    public Optional<Leaf> leafOf(UUID identifier) {
        return leaves.find(identifier);
    }

    /** A C2SP tlog-proof that the entry is in the newest tree; empty when the log did not note it (yet). */
    public Optional<String> proof(UUID identifier) {
        return leafOf(identifier)
                .flatMap(leaf -> newest(leaf.log())
                        .filter(newest -> leaf.index() < newest.size())
                        .map(newest -> new ProofText(leaf, leaves.data(leaf), tree(leaf.log()), newest).toString()));
    }

    /**
     * That the tree of {@code to} leaves grew from that of {@code from}.
     *
     * @throws IllegalArgumentException unless 0 ≤ from ≤ to ≤ the newest size
     */
    public Consistency consistency(LogName log, long from, long to) {
        var newest = newest(log).map(Checkpoint::size).orElse(0L);
        if (from < 0 || from > to || to > newest) {
            throw new IllegalArgumentException("no such sizes");
        }
        var tree = tree(log);
        return new Consistency(
                log,
                from,
                to,
                base64(tree.root(from)),
                base64(tree.root(to)),
                tree.consistency(from, to).stream().map(MerkleLog::base64).toList());
    }

    /** A C2SP hash tile of the newest tree; width 256 for a whole one. Empty when there are not so many. */
    public Optional<byte[]> tile(LogName log, int level, long index, int width) {
        var hashes = new StoredTiles(sql, log).tile(level, index);
        return hashes.length < width ? Optional.empty() : Optional.of(Bytes.joined(hashes, width));
    }

    /** A C2SP entry bundle: the data of so many leaves, each after its length in two bytes. */
    public Optional<byte[]> entries(LogName log, long index, int width) {
        return leaves.entries(log, index * Tiles.WIDTH, width);
    }

    private Tree tree(LogName log) {
        return new Tree(new StoredTiles(sql, log));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
