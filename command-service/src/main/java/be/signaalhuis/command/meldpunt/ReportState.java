package be.signaalhuis.command.meldpunt;

import be.signaalhuis.eventstore.refusal.Refused;

/** Where a report stands. */
enum ReportState {
    /** Registered, or reopened: it can be worked on. */
    REGISTERED("reportNotClosed"),
    /** Changes only by reopening it. */
    CLOSED("reportClosed"),
    /** Taken back, for good. */
    WITHDRAWN("reportWithdrawn");

    private final String refusal;

    ReportState(String refusal) {
        this.refusal = refusal;
    }

    /** Refuses what is only possible in another state. */
    void refuseUnless(ReportState needed) {
        if (this != needed) {
            throw Refused.conflict(refusal);
        }
    }
}
