package be.signaalhuis.command.meldpunt;

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

    /** The code of the refusal when a command needs another state. */
    String refusal() {
        return refusal;
    }
}
