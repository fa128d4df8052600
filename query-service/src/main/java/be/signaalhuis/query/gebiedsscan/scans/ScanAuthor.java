package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.file.FileEvent;
import java.time.Instant;

/** Who did something to a scan, and when it was recorded. */
record ScanAuthor(String actor, String role, String organisation, Instant recordedAt) {

    static ScanAuthor of(FileEvent<?> event) {
        return new ScanAuthor(event.actor(), event.role(), event.organisation(), event.recordedAt());
    }
}
