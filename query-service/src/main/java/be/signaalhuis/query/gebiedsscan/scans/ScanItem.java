package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.gebiedsscan.scans.ScanTable.Filled;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One scan in the list.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param scanVersion its newest version, which {@code state} is about
 * @param filled cells in which somebody wrote something, out of {@code cells}
 */
record ScanItem(
        UUID id,
        long version,
        int scanVersion,
        ScanStatus state,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> title,
        List<Code> areas,
        Code division,
        LocalDate from,
        LocalDate until,
        long cells,
        long filled,
        ScanAuthor opened,
        List<ScanEdition> adopted) {

    static ScanItem of(ScanReading scan, Filled filled, Map<String, Adoption> baselines) {
        var opened = scan.opened();
        return new ScanItem(
                opened.scanId().value(),
                filled.version(),
                scan.scanVersion(),
                filled.isFilledLast() ? ScanStatus.CONCEPT : scan.status(),
                Opened.of(opened.title()),
                opened.areas(),
                opened.areaDivision(),
                opened.from(),
                opened.until(),
                ScanCell.of(opened).size(),
                filled.cells(),
                scan.openedBy(),
                scan.adoptions().stream()
                        .map(adoption -> ScanEdition.of(adoption, baselines))
                        .toList());
    }
}
