package be.signaalhuis.verifier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows whose note is gone, and notes that stand nowhere: at the end it is known which of them belong together. */
final class LostNotes {

    private static final int MOST = 10_000;

    private final Map<Long, Told> rows = new LinkedHashMap<>();
    private final Map<Long, Told> notes = new HashMap<>();
    private final Findings findings;

    LostNotes(Findings findings) {
        this.findings = findings;
    }

    void row(long leaf, Told told) {
        if (rows.size() < MOST) {
            rows.put(leaf, told);
        } else {
            missing(leaf, told);
        }
    }

    void note(Told told) {
        if (notes.size() >= MOST || notes.putIfAbsent(told.noted().leaf(), told) != null) {
            stray(told);
        }
    }

    void finish() {
        rows.forEach((leaf, told) -> {
            Told note = notes.get(leaf);
            if (note != null && note.noted().identifier().equals(told.stored().identifier())) {
                notes.remove(leaf);
                altered(told, leaf, "is said to be of row " + note.noted().globalIndex());
            } else {
                missing(leaf, told);
            }
        });
        notes.values().forEach(this::stray);
    }

    /** The row is as it was, the note is not. */
    void altered(Told told, long leaf, String how) {
        Stored row = told.stored();
        findings.add(
                told.line(),
                Verdict.LOG_ALTERED,
                told.globalIndex(),
                leaf,
                row == null ? told.noted().identifier() : row.identifier(),
                "Leaf " + leaf + ": the note of row " + told.globalIndex() + " " + how + ".");
    }

    private void missing(long leaf, Told told) {
        Stored row = told.stored();
        String detail = "Leaf " + leaf + ": the log lost its note of row " + row.globalIndex() + ".";
        findings.add(told.line(), Verdict.LOG_MISSING, row.globalIndex(), leaf, row.identifier(), detail);
    }

    private void stray(Told told) {
        altered(told, told.noted().leaf(), "stands where no leaf is");
    }
}
