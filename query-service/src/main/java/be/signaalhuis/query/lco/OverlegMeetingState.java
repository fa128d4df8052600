package be.signaalhuis.query.lco;

/** How a meeting of an overleg stands. */
public enum OverlegMeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
