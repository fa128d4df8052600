package be.signaalhuis.verifier;

/**
 * A leaf of the tree and the entry that belongs there.
 *
 * @param told null when nothing is left of this leaf and of the next ones
 * @param leaves one, or how many are lost
 */
record Slot(long leaf, Told told, long leaves) {

    boolean isLost() {
        return told == null;
    }

    boolean isDoubtful() {
        return told != null && told.isDoubtful();
    }
}
