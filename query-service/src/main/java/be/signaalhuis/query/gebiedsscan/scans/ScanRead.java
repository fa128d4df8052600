package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.reading.Known;
import java.util.Collection;

/**
 * One version of a scan, texts still sealed.
 *
 * @param known where it stands in the log: of an adopted version, where it was adopted
 */
record ScanRead(ScanReading scan, Known known) {

    String municipality() {
        return scan.opened().municipality().value();
    }

    /** All of its areas, as they are counted. */
    FigurePoint point() {
        return FigurePoint.of(scan.opened(), known.position());
    }

    /** Some of its areas. */
    FigurePoint point(Collection<String> areas) {
        return FigurePoint.of(scan.opened(), known.position(), areas);
    }
}
