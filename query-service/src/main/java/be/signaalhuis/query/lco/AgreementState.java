package be.signaalhuis.query.lco;

/** How an agreement stands. */
public enum AgreementState {
    OPEN,
    DONE,
    NOT_DONE,
    DROPPED
}
