package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.gebiedsscan.indicators.IndicatorFigures;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers what a scan says: as it stands, as it was adopted, and beside what was adopted before. */
@Component
class Scans {

    static final List<String> VIEWS = List.of(ScanProjection.VIEW, ScanFigures.SIGNALS, IndicatorFigures.VIEW);
    private static final List<String> COMPARED =
            List.of(ScanProjection.VIEW, ScanFigures.SIGNALS, IndicatorFigures.VIEW, OpenStructures.VIEW);

    private final Views views;
    private final ScanVersions versions;
    private final ScanFigures figures;
    private final ScanIndicatorFigures indicators;
    private final Comparisons comparisons;

    Scans(
            Views views,
            ScanVersions versions,
            ScanFigures figures,
            ScanIndicatorFigures indicators,
            Comparisons comparisons) {
        this.views = views;
        this.versions = versions;
        this.figures = figures;
        this.indicators = indicators;
        this.comparisons = comparisons;
    }

    Answer<ScanFile> newest(UUID id, String municipality, Asked asked) {
        return file(asked, known -> versions.newest(id, municipality, known));
    }

    Answer<ScanFile> adopted(UUID id, int scanVersion, String municipality, Asked asked) {
        return file(asked, known -> versions.adopted(id, scanVersion, municipality, known));
    }

    /** @param with an adopted version of the same scan; null for the baseline of each area */
    Answer<ScanComparison> comparison(UUID id, Integer with, String municipality, Asked asked) {
        return found(views.answer(
                COMPARED,
                asked,
                known -> versions.newest(id, municipality, known).flatMap(read -> comparisons.of(read, with))));
    }

    /** What was read of one version: figures, and texts still sealed. */
    private record FileRead(ScanRead version, ScanCounts counts, ScanIndicators indicators, Steps steps) {

        ScanFile opened() {
            return ScanFile.of(version.scan(), counts, indicators, steps.baselines(), version.known());
        }
    }

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    private Answer<ScanFile> file(Asked asked, Function<Known, Optional<ScanRead>> question) {
        return found(views.answer(VIEWS, asked, known -> question.apply(known).map(this::read)))
                .map(FileRead::opened);
    }

    private FileRead read(ScanRead version) {
        var counts =
                figures.count(version.municipality(), List.of(version.point())).getFirst();
        var steps = versions.steps(version.municipality(), version.known());
        var known = indicators
                .of(version.municipality(), List.of(version.point()), steps.areaBaselines())
                .getFirst();
        return new FileRead(version, counts, known, steps);
    }

    /** Not there yet is not unknown: whoever just opened a scan would take that for a loss. */
    private static <T> Answer<T> found(Answer<Optional<T>> read) {
        return read.map(found ->
                found.orElseThrow(() -> read.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown()));
    }
}
