package be.signaalhuis.command.lco;

/** Where a file stands. */
enum OverlegState {
    OPEN,
    /** Nothing is asked of the family for a while. */
    PAUSED,
    /** The client stopped it: it can be closed, and nothing else. */
    STOPPED,
    CLOSED
}
