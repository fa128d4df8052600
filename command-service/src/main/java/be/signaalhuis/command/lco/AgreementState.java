package be.signaalhuis.command.lco;

/** What became of an agreement. */
enum AgreementState {
    OPEN,
    DONE,
    NOT_DONE,
    DROPPED
}
