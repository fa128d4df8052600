package be.signaalhuis.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that are not what was noted where they stand: at the end it is known whether they belong at another place. */
final class Displaced {

    private static final int MOST = 10_000;

    private final Map<String, Noted> places = new HashMap<>();
    private final List<Told> rows = new ArrayList<>();
    private final Findings findings;

    Displaced(Findings findings) {
        this.findings = findings;
    }

    /** A place whose own row is not there. */
    void place(Noted noted) {
        if (places.size() < MOST) {
            places.put(noted.identifier(), noted);
        }
    }

    void row(Told told) {
        if (rows.size() < MOST) {
            rows.add(told);
        } else {
            report(told);
        }
    }

    void finish() {
        rows.forEach(this::report);
    }

    private void report(Told told) {
        Stored row = told.stored();
        Noted own = places.get(row.identifier());
        Noted there = told.noted();
        long position = row.globalIndex();
        Long leaf = there == null ? null : there.leaf();
        String identifier = there == null ? row.identifier() : there.identifier();
        if (own != null && own.globalIndex() != position && Arrays.equals(row.hashAt(own.globalIndex()), own.hash())) {
            String detail = "Row " + position + " stands in another's place: it belongs at " + own.globalIndex() + ".";
            findings.add(told.line(), Verdict.REORDERED, position, leaf, identifier, detail);
        } else if (there == null) {
            findings.add(
                    told.line(),
                    Verdict.EXTRA,
                    position,
                    null,
                    identifier,
                    "Row " + position + ": the log does not know it.");
        } else {
            findings.add(told.line(), Verdict.ALTERED, position, leaf, identifier, altered(position, leaf));
        }
    }

    static String altered(long row, long leaf) {
        return "Row " + row + " is not what was noted as leaf " + leaf + ".";
    }
}
