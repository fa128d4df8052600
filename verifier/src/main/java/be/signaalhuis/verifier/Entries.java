package be.signaalhuis.verifier;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Unreadable;

/** Reads the entries, which come in the order of their rows, and lets the destroyed keys see what is sealed in them. */
final class Entries {

    private static final int STEP = 1_000;

    private final LogKind kind;
    private final ShreddedKeys shredded;
    private final Progress progress;
    private final Findings findings;
    private long count;
    private long first;
    private long last = Long.MIN_VALUE;

    Entries(LogKind kind, ShreddedKeys shredded, Progress progress, Findings findings) {
        this.kind = kind;
        this.shredded = shredded;
        this.progress = progress;
        this.findings = findings;
    }

    /** The entry, or null when all is said of it already. */
    Told read(long line, Fields entry) {
        count++;
        if (count % STEP == 0) {
            progress.entries(count);
        }
        Noted noted = entry.has("log") ? Noted.of(entry.fields("log")) : null;
        Told told = told(line, entry, noted);
        long position = told.globalIndex();
        if (position == last && told.stored() != null) {
            String detail = "Row " + position + " is there twice.";
            findings.add(line, Verdict.EXTRA, position, null, told.stored().identifier(), detail);
            return null;
        }
        if (position <= last) {
            throw new Unreadable("entries come in the order of globalIndex");
        }
        first = last == Long.MIN_VALUE ? position : first;
        last = position;
        if (told.withheld()) {
            shredded.withheld(position);
        } else if (told.stored() != null && !shredded.isEmpty()) {
            shredded.meet(told, kind, entry.fields("row"));
        }
        return told;
    }

    private Told told(long line, Fields entry, Noted noted) {
        boolean withheld = entry.isTrue("withheld");
        if (!entry.has("row")) {
            if (noted == null) {
                throw new Unreadable("an entry has a row or a note of one");
            }
            return new Told(line, noted, null, withheld);
        }
        try {
            return new Told(line, noted, Stored.of(entry.fields("row"), kind), false);
        } catch (Unreadable e) {
            if (noted == null) {
                throw e;
            }
            findings.aboutLine(line, Verdict.UNREADABLE, e.getMessage() + ".");
            return new Told(line, noted, null, true);
        }
    }

    long count() {
        return count;
    }

    /** Whether a row of this globalIndex would be among those told. */
    boolean span(long globalIndex) {
        return kind == LogKind.EVENTS && count > 0 && globalIndex >= first && globalIndex <= last;
    }
}
