package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The events of one report of Genk's desk. */
final class Told {

    static final ReportId REPORT = new ReportId(UUID.fromString("01990000-0000-7000-8000-000000000001"));
    static final Code GENK = Code.of("71016");
    static final CodeListVersion LISTS = CodeLists.current().version();

    private Told() {}

    static DiscriminationReportRegistered registered(AReport report) {
        return new DiscriminationReportRegistered(REPORT, GENK, false, null, report.content(), LISTS);
    }

    static DiscriminationReportRegistered registeredOutside(AReport report) {
        return new DiscriminationReportRegistered(REPORT, GENK, true, null, report.content(), LISTS);
    }

    static DiscriminationReportRegistered imported(AReport report, ExternalReference reference) {
        return new DiscriminationReportRegistered(REPORT, GENK, false, reference, report.content(), LISTS);
    }

    static DiscriminationReportCorrected corrected(AReport report, String reason) {
        return new DiscriminationReportCorrected(REPORT, Fresh.seal(reason), false, report.content(), LISTS);
    }

    static DiscriminationReportClosed closed(LocalDate day, String... outcomes) {
        return closed(Asked.closure(day, outcomes));
    }

    static DiscriminationReportClosed closed(Closure how) {
        return new DiscriminationReportClosed(
                REPORT, how.closedOn(), how.outcomes(), how.referredTo(), how.explanation(), LISTS);
    }

    static DiscriminationReportReopened reopened(LocalDate day) {
        return new DiscriminationReportReopened(REPORT, day, Fresh.seal("voorbeeldreden"));
    }

    static DiscriminationReportWithdrawn withdrawn(LocalDate day, String cause) {
        return new DiscriminationReportWithdrawn(REPORT, day, AReport.code(cause), Fresh.seal("voorbeeldreden"), LISTS);
    }

    static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).toList();
    }
}
