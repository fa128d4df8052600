package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.print.ReportFor;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The report of a meeting as those at the table get it, for whoever found out that the reader is one of them. */
@Component
public class SharedReports {

    private final OverlegFiles files;

    SharedReports(OverlegFiles files) {
        this.files = files;
    }

    /** As PDF/UA. */
    public Answer<byte[]> of(
            UUID overleg, UUID meeting, Code municipality, Asked asked, LocalDate today, Locale reader) {
        var read = files.of(overleg, municipality, asked);
        return read.map(
                one -> new OverlegPapers(one, today, reader, read.known()).report(meeting, ReportFor.PARTICIPANTS));
    }
}
