package be.signaalhuis.command.meldpunt;

/** What a known report says of a row of a register. */
enum Recognition {
    EQUAL,
    DIFFERENT,
    /** Equal, and taken by this very task before a crash: it counts as accepted, not as known. */
    TAKEN_BY_THIS_TASK
}
