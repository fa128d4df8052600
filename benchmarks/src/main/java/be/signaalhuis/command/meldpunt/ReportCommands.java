package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The desk's commands for whoever measures them without HTTP; they are in this package because nobody else may send
 * them.
 */
public final class ReportCommands {

    private ReportCommands() {}

    public static Object register(UUID id, ReportContent content, LocalDate today) {
        return new RegisterDiscriminationReport(new ReportId(id), null, content, today);
    }

    public static Object close(UUID id, long seen, Sealed<String> explanation, LocalDate today) {
        var closure = new Closure(today, List.of(Code.of("ADVIES")), null, explanation);
        return new CloseDiscriminationReport(new ReportId(id), seen, closure, today);
    }

    public static Object reopen(UUID id, long seen, Sealed<String> reason, LocalDate today) {
        return new ReopenDiscriminationReport(new ReportId(id), seen, today, reason, today);
    }
}
