package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.gebiedsscan.indicators.DomainIndicators;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRow;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRows;
import be.signaalhuis.portal.gebiedsscan.indicators.MovedValue;
import be.signaalhuis.portal.gebiedsscan.indicators.MovedValues;
import be.signaalhuis.portal.gebiedsscan.scan.ScanFile.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the tables of indicators that stand beside the signals of a scan, one an area. */
@Component
class ScanIndicatorTables {

    private final IndicatorRows rows;
    private final MovedValues moved;

    ScanIndicatorTables(IndicatorRows rows, MovedValues moved) {
        this.rows = rows;
        this.moved = moved;
    }

    Map<String, List<IndicatorRow>> of(ScanFile scan) {
        var tables = new HashMap<String, List<IndicatorRow>>();
        scan.areas().forEach(area -> tables.put(area, rows.ofDomains(scan.indicators(area))));
        return tables;
    }

    List<IndicatorRow> of(Cell cell) {
        return rows.ofDomains(List.of(new DomainIndicators(null, cell.indicators())));
    }

    Map<UUID, Map<String, List<IndicatorRow>>> of(PublishedScans published) {
        var scans = new HashMap<UUID, Map<String, List<IndicatorRow>>>();
        for (var scan : published.items()) {
            var tables = new HashMap<String, List<IndicatorRow>>();
            scan.areas().forEach(area -> tables.put(area.area(), rows.ofDomains(area.byDomain())));
            scans.put(scan.id(), tables);
        }
        return scans;
    }

    Map<String, List<MovedValue>> of(Comparison comparison) {
        var tables = new HashMap<String, List<MovedValue>>();
        comparison.areas().forEach(area -> tables.put(area.area(), of(area)));
        return tables;
    }

    List<MovedValue> of(Comparison.Area area) {
        return Stream.concat(
                        area.cells().stream().flatMap(cell -> moved.of(cell.lifeDomain(), cell.indicators())),
                        moved.of(null, area.otherIndicators()))
                .toList();
    }
}
