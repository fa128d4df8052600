package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.reading.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One version of a scan: its figures and what people wrote. An adopted one is the same for ever, to the byte.
 *
 * @param version sequence number of the last event it takes into account, for {@code If-Match}
 * @param scanVersion 1 for the first version of the scan
 * @param division the edition of the division that the areas belong to
 * @param revisionReason why this version began, absent for the first
 * @param cells every life domain of every area, also those nobody wrote in
 * @param otherIndicators by area, those of none of its life domains; areas without are left out
 * @param completeness how many of the cells are interpreted
 * @param adopted the versions adopted by then, oldest first
 * @param position the figures and texts are those that were known here: of an adopted version, where it was adopted
 * @param codeListVersion the edition that the scan was opened with
 */
record ScanFile(
        UUID id,
        long version,
        int scanVersion,
        ScanStatus state,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> title,
        List<Code> areas,
        Code division,
        LocalDate from,
        LocalDate until,
        ScanAuthor opened,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> revisionReason,
        ScanMeeting validation,
        List<ScanCellShown> cells,
        Map<String, List<ScanIndicator>> otherIndicators,
        long signals,
        Completeness completeness,
        List<ScanEdition> adopted,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion,
        FigureLinks links) {

    /** @param complete cells that are interpreted, out of {@code cells} */
    record Completeness(long cells, long complete) {}

    /** Opens what is sealed: from here on the texts are plain, and go to nobody but the reader. */
    static ScanFile of(
            ScanReading scan,
            ScanCounts counts,
            ScanIndicators indicators,
            Map<String, Adoption> baselines,
            Known known) {
        var opened = scan.opened();
        var cells = ScanCell.of(opened).stream()
                .map(cell -> ScanCellShown.of(cell, counts, indicators, scan.cell(cell)))
                .toList();
        return new ScanFile(
                opened.scanId().value(),
                scan.version(),
                scan.scanVersion(),
                scan.status(),
                Opened.of(opened.title()),
                opened.areas(),
                opened.areaDivision(),
                opened.from(),
                opened.until(),
                scan.openedBy(),
                scan.revision() == null
                        ? null
                        : Opened.of(scan.revision().value().reason()),
                ScanMeeting.of(scan.validation()),
                cells,
                indicators.others(opened.areas().stream().map(Code::value).toList(), ScanIndicator::of),
                cells.stream().mapToLong(ScanCellShown::signals).sum(),
                new Completeness(
                        cells.size(),
                        cells.stream().filter(ScanCellShown::complete).count()),
                scan.adoptions().stream()
                        .map(adoption -> ScanEdition.of(adoption, baselines))
                        .toList(),
                known.position(),
                known.asKnownOn(),
                opened.codeLists(),
                FiguresOfScan.of(opened, cells, known));
    }
}
