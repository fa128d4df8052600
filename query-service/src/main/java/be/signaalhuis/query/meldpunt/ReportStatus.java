package be.signaalhuis.query.meldpunt;

/** How far the desk is with a report. */
public enum ReportStatus {
    REGISTERED,
    CLOSED,
    REOPENED,
    WITHDRAWN
}
