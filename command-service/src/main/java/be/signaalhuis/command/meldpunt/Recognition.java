package be.signaalhuis.command.meldpunt;

/** What a known report says of a row of a register. */
enum Recognition {
    EQUAL,
    DIFFERENT,
    /** Equal, and taken from this very row before a crash: it counts as accepted, not as known. */
    TAKEN_BY_THIS_TASK
}
