package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.gebiedsscan.matrix.ScanFigureIds;
import be.signaalhuis.query.gebiedsscan.scans.ScanComparison.AreaCompared;
import be.signaalhuis.query.gebiedsscan.structures.StructureFigures;
import be.signaalhuis.query.reading.Known;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of the counts of a scan, by area and life domain; its totals are those of its cells. */
final class FiguresOfScan {

    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Code municipality;

    private FiguresOfScan(Code municipality) {
        this.municipality = municipality;
    }

    static FigureLinks of(GebiedsscanOpened scan, List<ScanCellShown> cells, Known known) {
        var found = new FiguresOfScan(scan.municipality());
        var ids = new ScanFigureIds(scan.municipality(), scan.from(), scan.until(), known.position());
        for (var cell : cells) {
            var where = cell.area() + "/" + cell.lifeDomain();
            found.figures.put(where, ids.of(cell.area(), cell.lifeDomain()));
            cell.themes()
                    .keySet()
                    .forEach(theme ->
                            found.figures.put(where + "/" + theme, ids.of(cell.area(), cell.lifeDomain(), theme)));
        }
        return new FigureLinks(found.figures);
    }

    /** Of both sides; a difference is that of the two, and what moved a cell is named beside it. */
    static FigureLinks of(GebiedsscanOpened scan, List<AreaCompared> areas, long position) {
        var found = new FiguresOfScan(scan.municipality());
        for (var area : areas) {
            var before = area.before();
            if (before != null) {
                var then = new ScanFigureIds(scan.municipality(), before.from(), before.until(), before.position());
                found.put(area, "before", then, before.position());
            }
            found.put(
                    area,
                    "after",
                    new ScanFigureIds(scan.municipality(), scan.from(), scan.until(), position),
                    position);
        }
        return new FigureLinks(found.figures);
    }

    private void put(AreaCompared area, String side, ScanFigureIds ids, long position) {
        for (var cell : area.cells()) {
            figures.put(area.area() + "/" + cell.lifeDomain() + "/" + side, ids.of(area.area(), cell.lifeDomain()));
        }
        figures.put(
                area.area() + "/openStructures/" + side, StructureFigures.open(municipality, area.area(), position));
    }
}
