package be.signaalhuis.command.lco;

/** Where a meeting stands. */
enum SittingState {
    PLANNED,
    HELD,
    CANCELLED
}
