package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers what is in a report's file, to readers of its area. */
@Component
class Files {

    private final Views views;
    private final ReportEvents table;

    Files(Views views, ReportEvents table) {
        this.views = views;
        this.table = table;
    }

    /**
     * Not there yet is not unknown: whoever just made the file would take that for a loss. Seals are opened after the
     * rows were read, so that a slow key store holds no connection.
     */
    Answer<ReportFile> of(UUID report, ReaderArea area, Asked asked) {
        var read = views.answer(FileProjection.VIEW, asked, known -> table.find(report, known.position()));
        return read.map(events -> {
            var state = FileState.of(events);
            if (state == null || !state.isIn(area)) {
                throw read.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown();
            }
            return ReportFile.of(events, state, read.known());
        });
    }
}
