package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What may lawfully happen next to a file: an open one is corrected or closed, a closed one reopened. */
final class Happenings {

    private static final double CORRECTED = 0.4;
    private static final int REASONS = 512;

    private final Random chance;
    private final List<ReportContent> contents;
    private final List<Sealed<String>> reasons;
    private final CodeListVersion codes = CodeLists.current().version();

    Happenings(Random chance, List<ReportContent> contents, Drafts drafts, Sealing sealing) {
        this.chance = chance;
        this.contents = contents;
        this.reasons = Stream.generate(drafts::reason)
                .limit(REASONS)
                .map(sealing::seal)
                .toList();
    }

    DiscriminationReportEvent next(FileAtWork file, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        if (file.isClosed()) {
            return new DiscriminationReportReopened(file.id(), day, one(reasons));
        }
        return chance.nextDouble() < CORRECTED
                ? new DiscriminationReportCorrected(file.id(), one(reasons), false, one(contents), codes)
                : new DiscriminationReportClosed(
                        file.id(), day, List.of(Code.of(one(Words.OUTCOMES))), null, one(reasons), codes);
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
