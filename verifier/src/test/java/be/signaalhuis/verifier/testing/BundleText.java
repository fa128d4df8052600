package be.signaalhuis.verifier.testing;

import be.signaalhuis.verifier.testing.Ledger.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes what the tables of a ledger hold, as they are, in the lines of a bundle. */
public final class BundleText {

    private static final int AHEAD = 8;

    private final Ledger ledger;
    private final List<String> lines = new ArrayList<>();
    private final long firstLeaf;
    private final long afterLeaf;
    private final long size;
    private long between;

    private BundleText(Ledger ledger, long firstLeaf, long afterLeaf) {
        this.ledger = ledger;
        this.firstLeaf = firstLeaf;
        this.between = firstLeaf == 0 ? -1 : firstLeaf - 1;
        this.size = ledger.checkpoints.lastKey();
        this.afterLeaf = Math.min(afterLeaf, size);
    }

    public static List<String> all(Ledger ledger) {
        return of(ledger, 0, Long.MAX_VALUE, Set.of());
    }

    /** @param withheld rows that are not for this reader */
    public static List<String> of(Ledger ledger, long firstLeaf, long afterLeaf, Set<Long> withheld) {
        return new BundleText(ledger, firstLeaf, afterLeaf).lines(withheld);
    }

    public static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> lines(Set<Long> withheld) {
        lines.add(
                ("{\"bundle\":{\"format\":\"signaalhuis-bundle-v1\",\"log\":\"%s\",\"origin\":\"%s\",\"firstLeaf\":%d,"
                                + "\"afterLeaf\":%d,\"size\":%d,\"made\":\"2026-11-26T15:32:15.123456Z\"}}")
                        .formatted(ledger.kind.name().toLowerCase(), ledger.origin, firstLeaf, afterLeaf, size));
        ledger.keys.forEach(key -> lines.add("{\"key\":" + Texts.json(key.vkey()) + "}"));
        ledger.keyNotes.forEach(note -> lines.add("{\"keyNote\":" + Texts.json(note) + "}"));
        ledger.shredded.forEach(line -> lines.add("{\"shredded\":" + line + "}"));
        lines.add("{\"before\":" + Texts.list(ledger.tree().before((int) firstLeaf)) + "}");
        int entries = entries(withheld);
        lines.add("{\"after\":" + Texts.list(ledger.tree().after((int) afterLeaf, (int) size)) + "}");
        lines.add("{\"checkpoint\":" + Texts.json(ledger.checkpoints.get(size)) + "}");
        lines.add("{\"end\":{\"entries\":" + entries + "}}");
        return lines;
    }

    /** What lies between two leaves is told before the second one, as far as that one's number can be believed. */
    private int entries(Set<Long> withheld) {
        TreeSet<Long> positions = new TreeSet<>(ledger.rows.keySet());
        positions.addAll(ledger.notes.keySet());
        List<Long> told = positions.stream().filter(this::isTold).toList();
        for (int i = 0; i < told.size(); i++) {
            List<Ledger.Note> ahead = told.subList(i, Math.min(told.size(), i + AHEAD)).stream()
                    .map(ledger.notes::get)
                    .filter(Objects::nonNull)
                    .toList();
            Ledger.Note note = ledger.notes.get(told.get(i));
            if (note != null && ahead.stream().allMatch(next -> next.leaf() >= note.leaf())) {
                between(note.leaf());
            }
            lines.add(entry(told.get(i), withheld.contains(told.get(i))));
        }
        between(afterLeaf);
        return told.size();
    }

    private boolean isTold(long position) {
        Ledger.Note note = ledger.notes.get(position);
        return note != null && note.leaf() >= firstLeaf && note.leaf() < afterLeaf
                || ledger.rows.containsKey(position) && position >= firstPosition() && position <= lastPosition();
    }

    private long firstPosition() {
        return firstLeaf == 0 ? Long.MIN_VALUE : position(firstLeaf);
    }

    private long lastPosition() {
        return afterLeaf == size ? ledger.next() - 1 : position(afterLeaf) - 1;
    }

    private long position(long leaf) {
        return ledger.notes.entrySet().stream()
                .filter(note -> note.getValue().leaf() >= leaf)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private String entry(long position, boolean withheld) {
        Ledger.Note note = ledger.notes.get(position);
        Row row = ledger.rows.get(position);
        List<String> parts = new ArrayList<>();
        if (note != null) {
            parts.add("\"log\":{\"leaf\":%d,\"globalIndex\":%d,\"identifier\":\"%s\",\"hash\":\"%s\"}"
                    .formatted(note.leaf(), position, note.identifier(), Texts.base64(note.hash())));
        }
        if (row != null) {
            parts.add(withheld ? "\"withheld\":true" : "\"row\":" + row.json());
        }
        return "{\"entry\":{" + String.join(",", parts) + "}}";
    }

    private void between(long leaf) {
        while (between < Math.min(leaf, afterLeaf)) {
            between++;
            for (Block block : ledger.subtrees.keySet()) {
                long width = 1L << 8 * block.level();
                if ((block.index() + 1) * width == between && block.index() * width >= firstLeaf) {
                    lines.add("{\"subtree\":{\"level\":%d,\"index\":%d,\"hash\":\"%s\"}}"
                            .formatted(block.level(), block.index(), Texts.base64(ledger.subtrees.get(block))));
                }
            }
            String checkpoint = ledger.checkpoints.get(between);
            if (checkpoint != null && between != size) {
                lines.add("{\"checkpoint\":" + Texts.json(checkpoint) + "}");
            }
        }
    }
}
