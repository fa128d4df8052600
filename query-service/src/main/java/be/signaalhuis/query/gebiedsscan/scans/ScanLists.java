package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.gebiedsscan.scans.ScanTable.Filled;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers which scans there are, and how far each is. */
@Component
class ScanLists {

    private final Views views;
    private final ScanVersions versions;
    private final ScanTable table;

    ScanLists(Views views, ScanVersions versions, ScanTable table) {
        this.views = views;
        this.versions = versions;
        this.table = table;
    }

    Answer<ScanList> of(String municipality, Asked asked) {
        var read = views.answer(ScanProjection.VIEW, asked, known -> {
            var steps = versions.steps(municipality, known);
            var filled = table.filled(steps.scans().keySet(), known.position()).stream()
                    .collect(Collectors.toMap(Filled::scanId, Function.identity()));
            return new Listed(steps, filled);
        });
        return read.map(listed -> new ScanList(
                listed.items(), read.known().position(), read.known().asKnownOn()));
    }

    /** The scans of a municipality, their titles still sealed. */
    private record Listed(Steps steps, Map<UUID, Filled> filled) {

        List<ScanItem> items() {
            var baselines = steps.baselines();
            return steps.scans().entrySet().stream()
                    .map(scan -> ScanItem.of(scan.getValue(), filled.get(scan.getKey()), baselines))
                    .toList();
        }
    }
}
