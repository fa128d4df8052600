package be.signaalhuis.query.rebuild;

/** Why a view is rebuilt. */
enum Cause {
    REQUESTED,
    VERSION_CHANGED
}
