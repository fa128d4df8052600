package be.signaalhuis.query.gebiedsscan.scans;

/** Where the newest version of a scan stands. */
enum ScanStatus {
    CONCEPT,
    VALIDATED,
    ADOPTED
}
