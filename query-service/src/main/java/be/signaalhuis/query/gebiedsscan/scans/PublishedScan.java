package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.query.export.SmallCells;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.gebiedsscan.indicators.PublishedIndicator;
import be.signaalhuis.query.reading.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The newest adopted version of a scan, without what must not be published.
 *
 * @param lifeDomains all areas together, by life domain
 * @param total all areas and life domains together
 * @param position where it was adopted: its figures are those of then, for ever
 */
record PublishedScan(
        UUID id,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> title,
        int scanVersion,
        LocalDate adoptedOn,
        Code division,
        LocalDate from,
        LocalDate until,
        List<PublishedArea> areas,
        Map<String, PublishedNumber> lifeDomains,
        PublishedNumber total,
        long position,
        Instant asKnownOn,
        CodeListVersion codeListVersion) {

    /**
     * One area of a published scan.
     *
     * @param interpretations what the figures mean, by life domain, where somebody wrote it
     * @param indicators by life domain, where there are any
     * @param otherIndicators those of none of the life domains
     */
    record PublishedArea(
            String area,
            PublishedNumber total,
            Map<String, PublishedNumber> lifeDomains,
            Map<String, Opened<String>> interpretations,
            Map<String, List<PublishedIndicator>> indicators,
            List<PublishedIndicator> otherIndicators) {}

    static PublishedScan of(ScanReading scan, ScanCounts counts, ScanIndicators indicators, Known known) {
        var opened = scan.opened();
        var adoption = scan.adoptions().getLast();
        var table = new Table(scan, counts, indicators);
        return new PublishedScan(
                opened.scanId().value(),
                Opened.of(opened.title()),
                adoption.scanVersion(),
                adoption.event().adoptedOn(),
                opened.areaDivision(),
                opened.from(),
                opened.until(),
                IntStream.range(0, opened.areas().size()).mapToObj(table::area).toList(),
                table.row(opened.areas().size()),
                table.number(opened.areas().size(), table.lifeDomains.size()),
                known.position(),
                known.asKnownOn(),
                opened.codeLists());
    }

    /** Areas by life domains, with their totals beyond the last. */
    private static final class Table {

        private final ScanReading scan;
        private final List<String> areas;
        private final List<String> lifeDomains;
        private final ScanIndicators indicators;
        private final SmallCells cells;

        Table(ScanReading scan, ScanCounts counts, ScanIndicators indicators) {
            this.scan = scan;
            this.indicators = indicators;
            this.areas = scan.opened().areas().stream().map(Code::value).toList();
            this.lifeDomains = ScanCell.lifeDomains(scan.opened());
            this.cells = SmallCells.of(
                    areas.stream()
                            .map(area -> lifeDomains.stream()
                                    .mapToLong(lifeDomain -> counts.signals(new ScanCell(area, lifeDomain)))
                                    .toArray())
                            .toArray(long[][]::new),
                    lifeDomains.size());
        }

        PublishedNumber number(int row, int column) {
            return new PublishedNumber(cells.shown(row, column));
        }

        Map<String, PublishedNumber> row(int row) {
            var shown = new LinkedHashMap<String, PublishedNumber>();
            for (int column = 0; column < lifeDomains.size(); column++) {
                shown.put(lifeDomains.get(column), number(row, column));
            }
            return shown;
        }

        PublishedArea area(int row) {
            var interpretations = new LinkedHashMap<String, Opened<String>>();
            for (var lifeDomain : lifeDomains) {
                var written =
                        scan.cell(new ScanCell(areas.get(row), lifeDomain)).interpretation();
                if (written != null) {
                    interpretations.put(lifeDomain, Opened.of(written.value()));
                }
            }
            return new PublishedArea(
                    areas.get(row),
                    number(row, lifeDomains.size()),
                    row(row),
                    interpretations,
                    indicators(areas.get(row)),
                    indicators.of(ScanCell.ofNoDomain(areas.get(row)), PublishedIndicator::of));
        }

        private Map<String, List<PublishedIndicator>> indicators(String area) {
            var byDomain = new LinkedHashMap<String, List<PublishedIndicator>>();
            for (var lifeDomain : lifeDomains) {
                var found = indicators.of(new ScanCell(area, lifeDomain), PublishedIndicator::of);
                if (!found.isEmpty()) {
                    byDomain.put(lifeDomain, found);
                }
            }
            return byDomain;
        }
    }
}
