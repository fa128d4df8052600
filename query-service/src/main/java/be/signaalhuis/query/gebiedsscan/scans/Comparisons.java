package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.gebiedsscan.indicators.IndicatorMove;
import be.signaalhuis.query.gebiedsscan.scans.ScanComparison.AreaCompared;
import be.signaalhuis.query.gebiedsscan.scans.ScanComparison.CellCompared;
import be.signaalhuis.query.gebiedsscan.scans.ScanComparison.ComparedWith;
import be.signaalhuis.query.gebiedsscan.scans.ScanComparison.StructuresCompared;
import be.signaalhuis.query.gebiedsscan.scans.ScanMoves.Moved;
import be.signaalhuis.query.reading.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays the figures of a scan beside those of earlier versions, each area with its own. */
@Component
class Comparisons {

    private final ScanVersions versions;
    private final ScanFigures figures;
    private final ScanMoves moves;
    private final ScanIndicatorFigures indicators;
    private final OpenStructures structures;

    Comparisons(
            ScanVersions versions,
            ScanFigures figures,
            ScanMoves moves,
            ScanIndicatorFigures indicators,
            OpenStructures structures) {
        this.versions = versions;
        this.figures = figures;
        this.moves = moves;
        this.indicators = indicators;
        this.structures = structures;
    }

    /** Empty when there is no such version to compare with; null for the baseline of each area. */
    Optional<ScanComparison> of(ScanRead read, Integer scanVersion) {
        var areas = read.scan().opened().areas().stream().map(Code::value).toList();
        return scanVersion == null
                ? Optional.of(of(
                        read, versions.steps(read.municipality(), read.known()).baselines()))
                : read.scan()
                        .adopted(scanVersion)
                        .map(adoption ->
                                of(read, areas.stream().collect(Collectors.toMap(area -> area, area -> adoption))));
    }

    private ScanComparison of(ScanRead read, Map<String, Adoption> with) {
        var opened = read.scan().opened();
        var compared = new HashMap<String, AreaCompared>();
        areasByVersion(opened.areas(), with)
                .forEach((adoption, areas) ->
                        compared.putAll(adoption == null ? alone(read, areas) : together(read, adoption, areas)));
        var areas =
                opened.areas().stream().map(area -> compared.get(area.value())).toList();
        return new ScanComparison(
                opened.scanId().value(),
                read.scan().scanVersion(),
                areas,
                read.known().position(),
                read.known().asKnownOn(),
                FiguresOfScan.of(opened, areas, read.known().position()));
    }

    /** There are few versions and many areas: each version is asked about once. */
    private static Map<Adoption, List<String>> areasByVersion(List<Code> areas, Map<String, Adoption> with) {
        var byVersion = new LinkedHashMap<Adoption, List<String>>();
        areas.stream()
                .map(Code::value)
                .forEach(area -> byVersion
                        .computeIfAbsent(with.get(area), first -> new ArrayList<>())
                        .add(area));
        return byVersion;
    }

    private Map<String, AreaCompared> alone(ScanRead read, List<String> areas) {
        var after =
                figures.count(read.municipality(), List.of(read.point(areas))).getFirst();
        var open = structures
                .count(read.municipality(), List.of(read.point(areas)))
                .getFirst();
        return compared(
                read.scan(),
                areas,
                null,
                cell -> new CellCompared(
                        cell.lifeDomain(), null, after.signals(cell), null, null, 0, List.of(), List.of()),
                area -> List.of(),
                area -> new StructuresCompared(null, open.getOrDefault(area, 0L), null));
    }

    private Map<String, AreaCompared> together(ScanRead read, Adoption adoption, List<String> areas) {
        var then = versions.end(adoption);
        var before = FigurePoint.of(adoption.scan(), then.position(), areas);
        var samePeriod = FigurePoint.of(read.scan().opened(), then.position(), areas);
        var after = read.point(areas);
        var counts = figures.count(read.municipality(), List.of(before, samePeriod, after));
        var moved = moves.between(read.municipality(), then.position(), after);
        var open = structures.count(read.municipality(), List.of(before, after));
        var values = indicators.of(read.municipality(), List.of(samePeriod, after), Map.of());
        Function<ScanCell, List<IndicatorMove>> movedValues =
                cell -> values.getLast().movedSince(values.getFirst(), cell);
        return compared(
                read.scan(),
                areas,
                with(adoption, then),
                cell -> cell(
                        cell,
                        counts.get(0).signals(cell),
                        counts.get(1).signals(cell),
                        counts.get(2).signals(cell),
                        moved.getOrDefault(cell, Moved.NOT),
                        movedValues.apply(cell)),
                area -> movedValues.apply(ScanCell.ofNoDomain(area)),
                area -> structures(
                        open.get(0).getOrDefault(area, 0L), open.get(1).getOrDefault(area, 0L)));
    }

    private static Map<String, AreaCompared> compared(
            ScanReading scan,
            List<String> areas,
            ComparedWith with,
            Function<ScanCell, CellCompared> comparing,
            Function<String, List<IndicatorMove>> others,
            Function<String, StructuresCompared> structures) {
        var lifeDomains = ScanCell.lifeDomains(scan.opened());
        var byArea = new HashMap<String, AreaCompared>();
        areas.forEach(area -> {
            var cells = lifeDomains.stream()
                    .map(lifeDomain -> comparing.apply(new ScanCell(area, lifeDomain)))
                    .toList();
            byArea.put(area, new AreaCompared(area, with, cells, others.apply(area), structures.apply(area)));
        });
        return byArea;
    }

    private static CellCompared cell(
            ScanCell cell, long before, long samePeriod, long after, Moved moved, List<IndicatorMove> values) {
        return new CellCompared(
                cell.lifeDomain(),
                before,
                after,
                after - before,
                samePeriod - before,
                moved.total(),
                moved.named(),
                values);
    }

    private static StructuresCompared structures(long before, long after) {
        return new StructuresCompared(before, after, after - before);
    }

    private static ComparedWith with(Adoption adoption, Known then) {
        var scan = adoption.scan();
        return new ComparedWith(
                scan.scanId().value(),
                adoption.scanVersion(),
                scan.from(),
                scan.until(),
                then.position(),
                then.asKnownOn());
    }
}
