package be.signaalhuis.query.gebiedsscan.scans;

import java.time.Instant;
import java.util.List;

/** The scans of a municipality, in the order in which they were opened. */
record ScanList(List<ScanItem> items, long position, Instant asKnownOn) {}
