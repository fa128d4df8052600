package be.signaalhuis.verifier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Goes along the log with the tree. Entries that are as noted join it at once; from the first that is not, all are kept
 * until a signed root tells which side to believe.
 */
final class Walk {

    static final int MOST_KEPT = 1 << 15;
    private static final int MOST_ATTEMPTS = 8;

    /** How many hashes it is worth to find out which side to believe; in a fork there is no side to be found. */
    private static final int MANY = 1 << 20;

    private static final int FEW = 1 << 12;

    private final History history;
    private final Findings findings;
    private final HeldCheckpoints held;
    private final Judgement judgement;
    private final List<Told> kept = new ArrayList<>();
    private final List<Signed> waiting = new ArrayList<>();
    private List<byte[]> after = List.of();
    private long lastLine;
    private boolean forked;
    private int attempts;

    Walk(History history, HeldCheckpoints held, Findings findings) {
        this.history = history;
        this.held = held;
        this.findings = findings;
        this.judgement = new Judgement(findings);
    }

    /** How many leaves were told, as far as that can be said. */
    long leaves() {
        return history.leaves() + kept.size();
    }

    boolean isTreeKnown() {
        return history.isKnown();
    }

    void standIn() {
        history.standIn();
    }

    void after(List<byte[]> subtrees) {
        this.after = subtrees;
    }

    void entry(Told told) {
        lastLine = told.line();
        if (told.noted() != null) {
            settleBefore(told.noted().leaf());
        }
        if (kept.isEmpty() && told.isAsNoted(history.leaves())) {
            append(told.noted().hash());
            return;
        }
        kept.add(told.kept());
        if (kept.size() >= MOST_KEPT) {
            settle(-1, null);
        }
    }

    void checkpoint(Signed signed) {
        long open = signed.leaves() - history.leaves();
        long notes = kept.stream()
                .filter(told -> told.isSure() && told.noted().leaf() >= history.leaves())
                .count();
        if (open < 0 || notes > open) {
            findings.aboutLine(
                    signed.line(), Verdict.UNREADABLE, "a checkpoint stands after more leaves than it counts.");
            return;
        }
        waiting.add(signed);
        if (kept.size() >= open) {
            settle(signed.leaves(), signed);
        }
    }

    /** What must be settled for so many leaves: a row without a note at the end may belong to what comes after. */
    private List<Told> keptFor(long leaves) {
        int last = kept.size();
        while (last > 0 && last > leaves && kept.get(last - 1).noted() == null) {
            last--;
        }
        return kept.subList(0, last);
    }

    /** @param until the leaf after the last that should have been told, or -1 when the bundle was cut off */
    void finish(long until) {
        Signed last = waiting.stream()
                .filter(signed -> signed.leaves() == until)
                .reduce((one, other) -> other)
                .orElse(null);
        attempts = MOST_ATTEMPTS;
        settle(kept, until, last);
        judgement.finish();
    }

    /** A checkpoint that waits for leaves that will not come any more is settled without them. */
    private void settleBefore(long leaf) {
        waiting.stream()
                .filter(signed -> signed.leaves() > history.leaves() + kept.size() && signed.leaves() <= leaf)
                .reduce((one, other) -> other)
                .ifPresent(signed -> settle(signed.leaves(), signed));
    }

    private void settle(long until, Signed signed) {
        settle(until < 0 ? kept : keptFor(until - history.leaves()), until, signed);
    }

    private void settle(List<Told> told, long until, Signed signed) {
        Alignment alignment = Alignment.of(told, history.leaves(), until);
        Optional<BitSet> rows = Optional.empty();
        if (signed != null && history.isKnown() && !alignment.hasLost()) {
            rows = new Choice(history.tree(), alignment.slots(), forked ? FEW : MANY)
                    .believingRows(tree -> signed.isOf(tree, after));
            if (rows.isEmpty() && alignment.hasDoubt() && ++attempts < MOST_ATTEMPTS) {
                return;
            }
        }
        told.clear();
        grow(alignment, rows.orElseGet(BitSet::new));
        attempts = 0;
    }

    private void grow(Alignment alignment, BitSet rows) {
        for (int i = 0; i < alignment.slots().size(); i++) {
            Slot slot = alignment.slots().get(i);
            if (slot.isLost()) {
                findings.lost(lastLine, slot.leaf(), slot.leaf() + slot.leaves());
                history.lose(slot.leaves());
            } else {
                append(slot.told().hash(rows.get(i)));
                judgement.judge(slot, rows.get(i));
            }
        }
        alignment.extra().forEach(judgement::extra);
        alignment.stray().forEach(judgement::stray);
        reached();
    }

    private void append(byte[] hash) {
        history.append(hash);
        if (history.isKnown()) {
            held.pass(history.tree());
        }
        reached();
    }

    /** Holds what was signed against the tree when it has grown so far; of a fork, only where it begins is told. */
    private void reached() {
        waiting.removeIf(signed -> {
            if (signed.leaves() > history.leaves()) {
                return false;
            }
            if (signed.leaves() == history.leaves() && history.isKnown()) {
                boolean of = signed.isOf(history.tree(), after);
                if (!of && !forked) {
                    long size = signed.checkpoint().size();
                    String detail = "The signed checkpoint of " + size + " leaves is not of this history.";
                    findings.aboutSize(signed.line(), Verdict.FORKED, size, detail);
                }
                forked = !of;
            }
            return true;
        });
    }
}
