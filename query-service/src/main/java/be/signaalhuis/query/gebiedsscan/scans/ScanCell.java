package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import java.util.List;

/** One life domain in one area of a scan. */
record ScanCell(String area, String lifeDomain) {

    /** Every cell of a scan: its areas in the order given, and the life domains there were in its period. */
    static List<ScanCell> of(GebiedsscanOpened scan) {
        return scan.areas().stream()
                .flatMap(area -> lifeDomains(scan).stream().map(lifeDomain -> new ScanCell(area.value(), lifeDomain)))
                .toList();
    }

    static List<String> lifeDomains(GebiedsscanOpened scan) {
        return CodeLists.current().list(CodeListName.LIFE_DOMAIN).entries().stream()
                .filter(entry -> entry.overlaps(scan.from(), scan.until()))
                .map(entry -> entry.code().value())
                .toList();
    }
}
