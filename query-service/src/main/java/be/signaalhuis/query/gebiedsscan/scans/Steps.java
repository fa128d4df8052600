package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.gebiedsscan.GebiedsscanEvent;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.gebiedsscan.AreaBaseline;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scans of a municipality, read from what happened to them apart from being filled in. */
record Steps(Map<UUID, ScanReading> scans) {

    /** @param events in the order of the log */
    static Steps of(List<FileEvent<GebiedsscanEvent>> events) {
        var byScan = events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.event().scanId().value(), LinkedHashMap::new, Collectors.toList()));
        var scans = new LinkedHashMap<UUID, ScanReading>();
        byScan.forEach((scan, steps) -> scans.put(scan, ScanReading.of(steps)));
        return new Steps(scans);
    }

    /** The first version that was adopted for each area: its baseline (0-meting). */
    Map<String, Adoption> baselines() {
        var first = new LinkedHashMap<String, Adoption>();
        adoptions()
                .forEach(
                        adoption -> adoption.scan().areas().forEach(area -> first.putIfAbsent(area.value(), adoption)));
        return first;
    }

    /** The same, as others may know it. */
    Map<String, AreaBaseline> areaBaselines() {
        var baselines = new HashMap<String, AreaBaseline>();
        baselines().forEach((area, adoption) -> baselines.put(area, adoption.asBaseline()));
        return baselines;
    }

    private Stream<Adoption> adoptions() {
        return scans.values().stream()
                .flatMap(scan -> scan.adoptions().stream())
                .sorted(java.util.Comparator.comparingLong(Adoption::position));
    }
}
