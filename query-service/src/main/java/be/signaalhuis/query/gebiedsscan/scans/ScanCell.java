package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import java.time.LocalDate;
import java.util.List;

/** One life domain in one area of a scan. */
record ScanCell(String area, String lifeDomain) {

    /** Every cell of a scan: its areas in the order given, and the life domains there were in its period. */
    static List<ScanCell> of(GebiedsscanOpened scan) {
        return scan.areas().stream()
                .flatMap(area -> lifeDomains(scan).stream().map(lifeDomain -> new ScanCell(area.value(), lifeDomain)))
                .toList();
    }

    /** Where what is of an area as a whole stands. */
    static ScanCell ofNoDomain(String area) {
        return new ScanCell(area, null);
    }

    static List<String> lifeDomains(GebiedsscanOpened scan) {
        return lifeDomains(scan.from(), scan.until());
    }

    static List<String> lifeDomains(LocalDate from, LocalDate until) {
        return CodeLists.current().list(CodeListName.LIFE_DOMAIN).entries().stream()
                .filter(entry -> entry.overlaps(from, until))
                .map(entry -> entry.code().value())
                .toList();
    }
}
