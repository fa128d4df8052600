package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.meldpunt.similar.SimilarCheck.Told;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers which reports could be doubles: found by codes and dates, then compared by what their files say. */
@Component
class SimilarReports {

    private static final String WORKLIST = "meldpunt-worklist";
    private static final int BEST = 20;

    private final Views views;
    private final Candidates candidates;
    private final Contents contents;
    private final Seals seals;

    SimilarReports(Views views, Candidates candidates, Contents contents, Seals seals) {
        this.views = views;
        this.candidates = candidates;
        this.contents = contents;
        this.seals = seals;
    }

    /**
     * Two views are read at one position. Seals are opened after both, so that a slow key store holds no
     * connection.
     */
    Answer<SimilarList> to(Told told, ReaderArea area, Asked asked) {
        var found = views.answer(WORKLIST, asked, known -> candidates.find(known, area, told));
        var ids = found.content().stream().map(Candidate::id).toList();
        var files = views.answer(Contents.VIEW, asked.at(found.known().position()), known -> contents.of(ids, known));
        var known = files.known();
        var both = new Known(
                known.position(),
                known.asKnownOn(),
                known.today(),
                known.behind() || found.known().behind());
        return new Answer<>(both, list(found.content(), files.content(), told, both));
    }

    private SimilarList list(List<Candidate> found, Map<UUID, ReportContent> files, Told told, Known known) {
        var openable = told.otherParty() == null ? Set.<UUID>of() : openable(files.values());
        var best = found.stream()
                .map(report -> Compared.of(report, files.get(report.id()), told, openable))
                .filter(report -> !report.matches().isEmpty())
                .sorted(Compared.BEST_FIRST)
                .limit(BEST)
                .toList();
        openable(best.stream().map(Compared::content).filter(Objects::nonNull).toList());
        return new SimilarList(
                best.stream().map(SimilarItem::of).toList(), found.size(), known.position(), known.asKnownOn());
    }

    /** Keys that still open the names; asked for at once, and then at hand. */
    private Set<UUID> openable(Collection<ReportContent> contents) {
        return seals.openable(contents.stream()
                .map(Compared::name)
                .filter(Objects::nonNull)
                .map(Sealed::kid)
                .toList());
    }
}
