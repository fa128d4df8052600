package be.signaalhuis.verifier;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** Counts all findings and keeps the first thousand, in the order of the lines that they are about. */
final class Findings {

    static final int KEPT = 1_000;

    private final PriorityQueue<Placed> kept = new PriorityQueue<>(Placed.ORDER.reversed());
    private long count;

    private record Placed(long line, long serial, Finding finding) {

        static final Comparator<Placed> ORDER =
                Comparator.comparingLong(Placed::line).thenComparingLong(Placed::serial);
    }

    void add(long line, Verdict verdict, Long row, Long leaf, String identifier, String detail) {
        kept.add(new Placed(line, count++, new Finding(verdict, row, leaf, uuid(identifier), detail)));
        if (kept.size() > KEPT) {
            kept.poll();
        }
    }

    void aboutLine(long line, Verdict verdict, String detail) {
        add(line, verdict, null, null, null, "Line " + line + ": " + detail);
    }

    void aboutSize(long line, Verdict verdict, long size, String detail) {
        add(line, verdict, null, size, null, detail);
    }

    /** Leaves of which nothing is left, each a finding of its own. */
    void lost(long line, long from, long until) {
        for (long leaf = from; leaf < until && leaf - from < KEPT; leaf++) {
            String which =
                    until - from == 1 ? "Leaf " + leaf : "Leaf " + leaf + " (of " + from + " to " + (until - 1) + ")";
            add(line, Verdict.MISSING, null, leaf, null, which + ": its row and its note are both gone.");
        }
        count += Math.max(0, until - from - KEPT);
    }

    long count() {
        return count;
    }

    boolean has(Verdict verdict) {
        return kept.stream().anyMatch(placed -> placed.finding().verdict() == verdict);
    }

    List<Finding> firsts() {
        return kept.stream().sorted(Placed.ORDER).map(Placed::finding).toList();
    }

    private static UUID uuid(String identifier) {
        try {
            return identifier == null ? null : UUID.fromString(identifier);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
