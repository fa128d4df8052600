package be.signaalhuis.query.lco;

/** Whether the client agrees to meet. */
public enum ConsentStatus {
    /** A register did not tell. */
    NOT_RECORDED,
    GIVEN,
    WITHDRAWN
}
