package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers what of the adopted scans may be published: of each the newest version alone, for the difference between two
 * versions could tell of a single signal.
 */
@Component
class Publishing {

    private static final int MOST = 20;

    private final Views views;
    private final ScanVersions versions;
    private final ScanFigures figures;
    private final ScanIndicatorFigures indicators;

    Publishing(Views views, ScanVersions versions, ScanFigures figures, ScanIndicatorFigures indicators) {
        this.views = views;
        this.versions = versions;
        this.figures = figures;
        this.indicators = indicators;
    }

    /** @param area only scans that cover it, or null for all */
    Answer<PublishedScans> of(String municipality, String area, Asked asked) {
        var read = views.answer(Scans.VIEWS, asked, known -> read(municipality, area, known));
        return read.map(found -> new PublishedScans(
                found.stream().map(ScanPublished::published).toList(),
                read.known().position(),
                read.known().asKnownOn()));
    }

    /** One scan that may be published, its texts still sealed. */
    private record ScanPublished(ScanRead read, ScanCounts counts, ScanIndicators indicators) {

        PublishedScan published() {
            return PublishedScan.of(read.scan(), counts, indicators, read.known());
        }
    }

    private List<ScanPublished> read(String municipality, String area, Known known) {
        var steps = versions.steps(municipality, known);
        var read = steps.scans().values().stream()
                .filter(scan -> !scan.adoptions().isEmpty())
                .filter(scan -> area == null || scan.covers(area))
                .map(scan -> scan.adoptions().getLast())
                .sorted(Comparator.comparingLong(Adoption::position).reversed())
                .limit(MOST)
                .flatMap(
                        adoption -> versions
                                .adopted(adoption.scan().scanId().value(), adoption.scanVersion(), municipality, known)
                                .stream())
                .toList();
        var points = read.stream().map(ScanRead::point).toList();
        var counts = figures.count(municipality, points);
        var values = indicators.of(municipality, points, steps.areaBaselines());
        var found = new ArrayList<ScanPublished>();
        for (int i = 0; i < read.size(); i++) {
            found.add(new ScanPublished(read.get(i), counts.get(i), values.get(i)));
        }
        return found;
    }
}
