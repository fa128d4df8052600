package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Asks for the file of a report, and knows whether it is old. */
@Component
class Files {

    private static final String FILE = "/v1/meldpunt/reports/{id}";

    private static final int TURNS = 3;
    private static final Duration TURN = Duration.ofMillis(200);

    private final Questions questions;
    private final AcceptedReports accepted;

    Files(Questions questions, AcceptedReports accepted) {
        this.questions = questions;
        this.accepted = accepted;
    }

    /**
     * A file as the view tells it, and what the reader saved since.
     *
     * @param file null when the view does not know it yet
     * @param newer what was acknowledged and the file does not show; null when it shows all
     * @param behind whether the file is older than what the reader did
     */
    record Seen(ReportFile file, Accepted newer, boolean behind) {

        /** The consents as the file tells them. */
        List<ReportFile.Consent> consents() {
            return file == null ? List.of() : file.consents();
        }

        String status() {
            return newer != null && !newer.form().isEmpty("status")
                    ? newer.form().value("status")
                    : file == null ? FileStatus.REGISTERED : file.status();
        }
    }

    /** @param atLeast version that the reader knows of */
    Seen now(UUID id, long atLeast) {
        var known = accepted.find(id);
        Answer<ReportFile> answer;
        try {
            answer = questions.get(ReportFile.class, FILE, id);
        } catch (Refusal refusal) {
            if (known.isPresent() && refusal.problem().code().equals("viewBehind")) {
                return new Seen(null, known.get(), true);
            }
            throw refusal;
        }
        var file = answer.content();
        var newer = known.filter(one -> one.version() > file.version()).orElse(null);
        return new Seen(file, newer, newer != null || atLeast > file.version());
    }

    /** The same, with a moment's patience for a version that somebody else has just made. */
    Seen await(UUID id, long version) {
        var seen = now(id, version);
        for (int turn = 0; seen.behind() && turn < TURNS; turn++) {
            LockSupport.parkNanos(TURN.toNanos());
            seen = now(id, version);
        }
        return seen;
    }

    /** The file as it stood at the end of that day; empty when it was not known then. */
    Optional<ReportFile> then(UUID id, LocalDate day) {
        try {
            return Optional.of(questions
                    .get(ReportFile.class, FILE + "?asKnownOn={day}", id, day)
                    .content());
        } catch (Refusal refusal) {
            if (refusal.status() == 404 && refusal.problem().issues().isEmpty()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
