package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.AskedFiles;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for the file of a report. */
@Component
class Files extends AskedFiles<ReportFile> {

    Files(Questions questions, AcceptedReports accepted) {
        super(questions, accepted, ReportFile.class, "/v1/meldpunt/reports/{id}");
    }

    /**
     * A report as the view tells it, and what the reader saved since.
     *
     * @param file null when the view does not know it yet
     * @param newer what was acknowledged and the file does not show; null when it shows all
     * @param behind whether the file is older than what the reader did
     */
    record Seen(ReportFile file, Accepted newer, boolean behind) {

        private static Seen of(be.signaalhuis.portal.changing.Seen<ReportFile> seen) {
            return new Seen(seen.file(), seen.newer(), seen.behind());
        }

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
        return Seen.of(seen(id, atLeast));
    }

    /** The same, with a moment's patience for a version that somebody else has just made. */
    Seen await(UUID id, long version) {
        return Seen.of(awaited(id, version));
    }
}
