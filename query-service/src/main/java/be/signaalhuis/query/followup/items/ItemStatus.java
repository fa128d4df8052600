package be.signaalhuis.query.followup.items;

/** How far something is. */
public enum ItemStatus {
    OPEN,
    DONE,
    DROPPED
}
