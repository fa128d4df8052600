package be.signaalhuis.command.lco;

/** Whether the client agrees. */
enum ConsentState {
    /** A register did not tell. */
    NOT_RECORDED,
    GIVEN,
    WITHDRAWN
}
