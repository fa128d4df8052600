package be.signaalhuis.portal.gebiedsscan.scan;

import java.time.Instant;

/** Who did something to a scan, and when it was recorded. */
record Author(String actor, String organisation, Instant recordedAt) {}
