package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;

/**
 * A version of a scan that was adopted.
 *
 * @param position of the event that says so
 */
record Adoption(GebiedsscanOpened scan, GebiedsscanAdopted event, long position, ScanAuthor by) {

    int scanVersion() {
        return event.version();
    }

    boolean isSameAs(Adoption other) {
        return other != null && position == other.position;
    }
}
