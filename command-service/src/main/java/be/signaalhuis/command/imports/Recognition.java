package be.signaalhuis.command.imports;

/** What a known file says of a row of a register. */
public enum Recognition {
    EQUAL,
    DIFFERENT,
    /** Equal, and taken from this very row before a crash: it counts as accepted, not as known. */
    TAKEN_BY_THIS_TASK
}
