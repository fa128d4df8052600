package be.signaalhuis.verifier;

/** What a verifier may say of a row, a leaf, a subtree, a checkpoint or a line (docs/audit-format.md, verdicts). */
public enum Verdict {
    OK,
    /** Lawful: a key of the row was destroyed, and an event says so. */
    SHREDDED,
    ALTERED,
    MISSING,
    EXTRA,
    REORDERED,
    LOG_ALTERED,
    LOG_MISSING,
    TREE_ALTERED,
    FORKED,
    ROLLED_BACK,
    BAD_SIGNATURE,
    SHREDDED_WITHOUT_EVENT,
    /** A checkpoint that the user holds and that the bundle neither proves nor disproves. */
    UNPROVEN,
    UNREADABLE;

    public boolean isFinding() {
        return this != OK && this != SHREDDED;
    }
}
