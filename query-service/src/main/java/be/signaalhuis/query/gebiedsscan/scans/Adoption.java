package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.query.gebiedsscan.AreaBaseline;

/**
 * A version of a scan that was adopted.
 *
 * @param position of the event that says so
 */
record Adoption(GebiedsscanOpened scan, GebiedsscanAdopted event, long position, ScanAuthor by) {

    int scanVersion() {
        return event.version();
    }

    AreaBaseline asBaseline() {
        return new AreaBaseline(scan.scanId().value(), event.version(), event.adoptedOn(), position);
    }

    boolean isSameAs(Adoption other) {
        return other != null && position == other.position;
    }
}
