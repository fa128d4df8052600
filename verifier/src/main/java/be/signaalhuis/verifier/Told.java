package be.signaalhuis.verifier;

import java.util.Arrays;

/**
 * One entry of the bundle: what was noted, beside what is there now.
 *
 * @param noted null when the log does not know the row
 * @param stored null when the row is gone or not shown
 * @param withheld whether the row is there but not shown, so that its noted hash counts
 */
record Told(long line, Noted noted, Stored stored, boolean withheld) {

    long globalIndex() {
        return stored != null ? stored.globalIndex() : noted.globalIndex();
    }

    /** Whether nothing is to be said of it when it stands at this leaf. */
    boolean isAsNoted(long leaf) {
        return noted != null
                && noted.leaf() == leaf
                && (withheld || stored != null && hasOneHash() && isNotedWhereItStands());
    }

    /** Whether row and note bear each other out. */
    boolean isSure() {
        return noted != null && (withheld || stored != null && hasOneHash());
    }

    /** What must be kept of it until somebody can judge. */
    Told kept() {
        return stored != null && isSure() ? new Told(line, noted, stored.withoutData(), false) : this;
    }

    boolean hasOneHash() {
        return Arrays.equals(noted.hash(), stored.hash());
    }

    boolean isNotedWhereItStands() {
        return noted.globalIndex() == stored.globalIndex() && noted.identifier().equals(stored.identifier());
    }

    /** The one hash of this entry, or that of the side that is believed. */
    byte[] hash(boolean believeRow) {
        if (noted == null || believeRow && stored != null) {
            return stored.hash();
        }
        return noted.hash();
    }

    boolean isDoubtful() {
        return noted != null && stored != null && !hasOneHash();
    }
}
