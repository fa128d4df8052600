package be.signaalhuis.verifier;

/** What is to be said of an entry, once it is known where it belongs and which side is believed. */
final class Judgement {

    private final Findings findings;
    private final Displaced displaced;
    private final LostNotes lostNotes;

    Judgement(Findings findings) {
        this.findings = findings;
        this.displaced = new Displaced(findings);
        this.lostNotes = new LostNotes(findings);
    }

    void judge(Slot slot, boolean believeRow) {
        Told told = slot.told();
        if (told.noted() == null) {
            lostNotes.row(slot.leaf(), told);
        } else if (told.stored() == null && !told.withheld()) {
            missing(told, slot.leaf());
        } else if (told.isDoubtful() && !believeRow) {
            altered(told, slot.leaf());
        } else if (told.isDoubtful()) {
            lostNotes.altered(
                    told, slot.leaf(), "has another hash than the row, and the signed root is that of the row");
        } else if (told.noted().leaf() != slot.leaf()) {
            lostNotes.altered(
                    told, slot.leaf(), "gives it the number " + told.noted().leaf());
        } else if (told.stored() != null && !told.isNotedWhereItStands()) {
            lostNotes.altered(told, slot.leaf(), "names another row");
        }
    }

    /** A row that has no leaf. */
    void extra(Told told) {
        displaced.row(told.noted() == null ? told : new Told(told.line(), null, told.stored(), false));
    }

    /** A note that has no leaf. */
    void stray(Told told) {
        lostNotes.note(told);
    }

    void finish() {
        displaced.finish();
        lostNotes.finish();
    }

    private void missing(Told told, long leaf) {
        Noted noted = told.noted();
        displaced.place(noted);
        String detail = "Row " + noted.globalIndex() + " is gone; it was noted as leaf " + leaf + ".";
        findings.add(told.line(), Verdict.MISSING, noted.globalIndex(), leaf, noted.identifier(), detail);
    }

    private void altered(Told told, long leaf) {
        Noted noted = told.noted();
        if (noted.identifier().equals(told.stored().identifier())) {
            long row = told.stored().globalIndex();
            findings.add(told.line(), Verdict.ALTERED, row, leaf, noted.identifier(), Displaced.altered(row, leaf));
        } else {
            displaced.place(noted);
            displaced.row(told);
        }
    }
}
