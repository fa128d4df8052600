package be.signaalhuis.query.lco;

/** Whether the table still sits. */
public enum OverlegStatus {
    OPEN,
    PAUSED,
    /** By the client: what follows is closing. */
    STOPPED,
    CLOSED
}
