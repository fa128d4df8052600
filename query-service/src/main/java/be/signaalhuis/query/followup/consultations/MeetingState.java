package be.signaalhuis.query.followup.consultations;

/** Whether a meeting took place. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
