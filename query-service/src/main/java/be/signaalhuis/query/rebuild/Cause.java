package be.signaalhuis.query.rebuild;

/** Why a view is rebuilt. */
enum Cause {
    REQUESTED,
    VERSION_CHANGED,
    /** Following the log event by event would take longer than loading it all. */
    FAR_BEHIND,
    /** An auditor holds the view against the log. */
    REPLAY;

    /** Whether the live view is nothing to wait for or to compare with. */
    boolean isLiveViewOld() {
        return this == VERSION_CHANGED || this == FAR_BEHIND;
    }
}
