package be.signaalhuis.verifier.testing;

import be.signaalhuis.verifier.LogKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A log with its Merkle log, as a database holds both; the maps are its tables and are open to anybody. */
public final class Ledger {

    public final LogKind kind;
    public final String origin;
    public final TreeMap<Long, Row> rows = new TreeMap<>();
    public final TreeMap<Long, Note> notes = new TreeMap<>();
    public final TreeMap<Block, byte[]> subtrees = new TreeMap<>();
    public final TreeMap<Long, String> checkpoints = new TreeMap<>();
    public final List<LogKey> keys = new ArrayList<>();
    public final List<String> keyNotes = new ArrayList<>();
    public final List<String> shredded = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Random chance;
    private long next = 1;

    /** What the log noted of a row; its key in the table is the globalIndex. */
    public record Note(long leaf, String identifier, byte[] hash) {}

    public record Block(int level, long index) implements Comparable<Block> {

        @Override
        public int compareTo(Block other) {
            return level != other.level ? level - other.level : Long.compare(index, other.index);
        }
    }

    public Ledger(LogKind kind, long seed) {
        this.kind = kind;
        this.origin = "signaalhuis.test/" + (kind == LogKind.EVENTS ? "events" : "reads");
        this.keys.add(LogKey.ofLog(origin));
        this.chance = new Random(seed);
    }

    /** So many rows, now and then with a number left out, and a checkpoint at each of the sizes. */
    public static Ledger of(int rows, int... checkpoints) {
        Ledger ledger = new Ledger(LogKind.EVENTS, rows);
        for (int size : checkpoints) {
            ledger.append(size - ledger.size());
            ledger.sign();
        }
        ledger.append(rows - ledger.size());
        ledger.sign();
        return ledger;
    }

    public int size() {
        return leaves.size();
    }

    public void append(int count) {
        for (int i = 0; i < count; i++) {
            append("{\"nr\":" + next + ",\"text\":\"" + "x".repeat(chance.nextInt(40)) + "\"}");
        }
    }

    public Row append(String payload) {
        UUID identifier = new UUID(chance.nextLong(), chance.nextLong());
        return append(kind == LogKind.EVENTS ? Row.event(next, identifier, payload) : Row.look(next, identifier));
    }

    public Row append(Row row) {
        byte[] leaf = row.leaf();
        rows.put(row.globalIndex(), row);
        notes.put(row.globalIndex(), new Note(leaves.size(), row.identifier(), leaf));
        leaves.add(leaf);
        for (int level = 1, width = 256; leaves.size() % width == 0; level++, width *= 256) {
            byte[] hash = tree().hash(leaves.size() - width, leaves.size());
            subtrees.put(new Block(level, leaves.size() / width - 1), hash);
        }
        next = row.globalIndex() + (chance.nextInt(4) == 0 ? 2 + chance.nextInt(3) : 1);
        return row;
    }

    public long next() {
        return next;
    }

    public WholeTree tree() {
        return new WholeTree(leaves);
    }

    public String sign() {
        return checkpoints.computeIfAbsent((long) leaves.size(), size -> signedBy(keys.getLast(), leaves.size()));
    }

    public String signedBy(LogKey key, int size) {
        return signed(key, size, tree().root(size));
    }

    public String signed(LogKey key, long size, byte[] root) {
        String text = origin + "\n" + size + "\n" + Texts.base64(root) + "\n";
        return text + "\n" + key.sign(text);
    }

    public void rotate() {
        LogKey young = LogKey.ofLog(origin);
        String text = "signaalhuis-key-rotation/v1\n" + origin + "\n" + leaves.size() + "\n" + young.vkey() + "\n";
        keyNotes.add(text + "\n" + keys.getLast().sign(text) + young.sign(text));
        keys.add(young);
    }

    public Map.Entry<Long, Row> any() {
        List<Map.Entry<Long, Row>> all = List.copyOf(rows.entrySet());
        return all.get(chance.nextInt(all.size()));
    }

    public Random chance() {
        return chance;
    }
}
