package be.signaalhuis.eventstore.secondopinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds a bundle against itself, against keys one trusts, and against checkpoints one holds. */
public final class SecondOpinion {

    private final ReadBundle bundle;
    private final Verdicts verdicts = new Verdicts();
    private final List<Entry> entries;
    private final List<String> trusted;
    private final KnownTree noted = new KnownTree();
    private final KnownTree rows = new KnownTree();
    private final Map<Long, Entry> atLeaf = new HashMap<>();

    private SecondOpinion(ReadBundle bundle, List<String> trusted) {
        this.bundle = bundle;
        this.entries = Strays.broughtHome(bundle.entries(), verdicts);
        this.trusted = new ArrayList<>(trusted.isEmpty() ? bundle.keys().subList(0, 1) : trusted);
    }

    public static Verdicts of(byte[] file, List<String> trusted, List<String> held) {
        ReadBundle bundle;
        try {
            bundle = ReadBundle.of(file);
        } catch (RuntimeException unreadable) {
            var verdicts = new Verdicts();
            verdicts.add("UNREADABLE", "");
            return verdicts;
        }
        return new SecondOpinion(bundle, trusted).on(held);
    }

    private Verdicts on(List<String> held) {
        trustNewKeys();
        new Surroundings(bundle).addTo(noted, rows);
        placeEntries();
        bundle.subtrees().forEach(this::standIn);
        var signed = bundle.checkpoints().stream()
                .filter(placed -> isSigned(placed.note(), placed.leaves()))
                .map(ReadBundle.Placed::note)
                .toList();
        var logHolds = signed.stream().allMatch(note -> fits(noted, note));
        var rowsHold = signed.stream().allMatch(note -> fits(rows, note));
        if (!logHolds && !rowsHold) {
            signed.stream()
                    .filter(note -> !fits(noted, note))
                    .findFirst()
                    .ifPresent(note -> verdicts.add("FORKED", size(note)));
        }
        judgeEntries(!logHolds && rowsHold);
        judgeSubtrees(rowsHold ? rows : noted);
        held.forEach(note -> hold(Note.of(note), rowsHold ? rows : noted));
        judgeShredded();
        return verdicts;
    }

    /** Each that the leaves told here make whole must be there, and be theirs. */
    private void judgeSubtrees(KnownTree tree) {
        var told = bundle.subtrees().stream()
                .map(stored -> stored.get("level") + " " + stored.get("index") + " "
                        + stored.get("hash").asString())
                .toList();
        for (int level = 1; level < 4; level++) {
            var span = 1L << (8 * level);
            for (long index = -Math.floorDiv(-bundle.number("firstLeaf"), span);
                    (index + 1) * span <= bundle.number("afterLeaf");
                    index++) {
                var computed = tree.hash(index * span, (index + 1) * span);
                if (computed != null && !told.contains(level + " " + index + " " + computed)) {
                    verdicts.add("TREE_ALTERED", index * span);
                }
            }
        }
    }

    /** A stored subtree is believed where its leaves are gone. */
    private void standIn(JsonNode stored) {
        var span = span(stored);
        var from = stored.get("index").asLong() * span;
        for (var tree : List.of(noted, rows)) {
            if (tree.hash(from, from + span) == null) {
                tree.subtree(from, from + span, stored.get("hash").asString());
            }
        }
    }

    private static long span(JsonNode subtree) {
        return 1L << (8 * subtree.get("level").asInt());
    }

    private void trustNewKeys() {
        for (var note : bundle.keyNotes()) {
            if (trusted.stream().anyMatch(note::isSignedBy) && note.isSignedBy(note.line(3))) {
                trusted.add(note.line(3));
            }
        }
    }

    private boolean isSigned(Note note, long place) {
        var signed = trusted.stream().anyMatch(note::isSignedBy);
        if (!signed) {
            verdicts.add("BAD_SIGNATURE", note.sizeOr(place));
        }
        return signed;
    }

    private static long size(Note checkpoint) {
        return Long.parseLong(checkpoint.line(1));
    }

    /** What cannot be computed, because leaves are gone, is not held against anybody. */
    private static boolean fits(KnownTree tree, Note checkpoint) {
        var root = tree.root(size(checkpoint));
        return root == null || root.equals(checkpoint.line(2));
    }

    private void placeEntries() {
        long next = bundle.number("firstLeaf");
        var unnoted = new ArrayList<Entry>();
        for (var entry : entries) {
            if (entry.noted() == null) {
                unnoted.add(entry);
            } else {
                place(unnoted, next, entry.noted().leaf());
                next = Math.max(next, entry.noted().leaf() + 1);
                put(entry.noted().leaf(), entry);
            }
        }
        place(unnoted, next, bundle.number("afterLeaf"));
    }

    /** Rows that the log does not know fill the leaves it lost, if there are as many; else they are too many. */
    private void place(List<Entry> unnoted, long next, long until) {
        for (long leaf = next; leaf < until && unnoted.size() != until - next; leaf++) {
            verdicts.add("MISSING", "leaf " + leaf);
        }
        for (var entry : unnoted) {
            if (unnoted.size() == until - next) {
                put(next + unnoted.indexOf(entry), entry);
            }
        }
        unnoted.clear();
    }

    private void put(long leaf, Entry entry) {
        atLeaf.put(leaf, entry);
        var hashThere = entry.row() == null ? entry.noted().hash() : entry.row().leaf();
        rows.leaf(leaf, hashThere);
        if (entry.noted() != null) {
            noted.leaf(leaf, entry.noted().hash());
        }
    }

    private void judgeEntries(boolean logIsWrong) {
        var places = entries.stream()
                .filter(entry -> entry.noted() != null)
                .collect(Collectors.toMap(entry -> entry.noted().identifier(), Entry::noted, (one, other) -> one));
        for (var entry : entries) {
            if (entry.isAsNoted()) {
                if (entry.isUnderAnotherName()) {
                    verdicts.add("LOG_ALTERED", entry.row().globalIndex());
                }
                continue;
            }
            if (entry.isGone()) {
                verdicts.add("MISSING", entry.noted().globalIndex());
            } else if (isInAnothersPlace(entry.row(), places)) {
                verdicts.add("REORDERED", entry.row().globalIndex());
            } else if (entry.noted() == null) {
                var verdict = atLeaf.containsValue(entry) ? "LOG_MISSING" : "EXTRA";
                verdicts.add(verdict, entry.row().globalIndex());
            } else {
                verdicts.add(logIsWrong ? "LOG_ALTERED" : "ALTERED", entry.row().globalIndex());
            }
        }
    }

    private static boolean isInAnothersPlace(StoredRow row, Map<UUID, Entry.Noted> places) {
        var place = places.get(row.identifier());
        return place != null
                && place.globalIndex() != row.globalIndex()
                && row.leafAt(place.globalIndex()).equals(place.hash());
    }

    private void hold(Note held, KnownTree tree) {
        if (!isSigned(held, 0)) {
            return;
        }
        if (size(held) > bundle.number("size")) {
            verdicts.add("ROLLED_BACK", size(held));
        } else if (tree.root(size(held)) == null) {
            verdicts.add("UNPROVEN", size(held));
        } else if (!fits(tree, held)) {
            verdicts.add("FORKED", size(held));
        }
    }

    private void judgeShredded() {
        for (var shredded : bundle.shredded()) {
            var kid = shredded.get("kid").asString();
            entries.stream()
                    .filter(entry ->
                            entry.row() != null && entry.row().payload().contains("\"kid\":\"" + kid))
                    .forEach(entry -> verdicts.add(
                            shredded.has("event") ? "SHREDDED" : "SHREDDED_WITHOUT_EVENT",
                            entry.row().globalIndex()));
        }
    }
}
