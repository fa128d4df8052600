package be.signaalhuis.query.meldpunt.annualreport;

import static be.signaalhuis.query.projection.Codes.text;
import static be.signaalhuis.query.projection.Codes.texts;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;
import java.util.Set;

/** What each event of a report changes in how it counts. */
final class CountedReportFold {

    private static final Set<Code> NEVER_A_REPORT =
            Set.of(Code.of("FOUTIEF_GEREGISTREERD"), Code.of("DUBBEL_GEREGISTREERD"));
    private static final List<String> TAKEN_BACK = List.of("INGETROKKEN");

    private CountedReportFold() {}

    static CountedReport after(CountedReport report, Recorded<DiscriminationReportEvent> recorded) {
        return switch (recorded.event()) {
            case DiscriminationReportRegistered event ->
                new CountedReport(
                        text(event.desk()), content(event.content()), List.of(), event.outsideServiceArea(), true);
            case DiscriminationReportCorrected event ->
                report.with(content(event.content()), event.outsideServiceArea());
            case DiscriminationReportClosed event -> report.with(texts(event.outcomes()));
            case DiscriminationReportReopened event -> report.with(List.of());
            case DiscriminationReportWithdrawn event ->
                NEVER_A_REPORT.contains(event.cause()) ? report.notCounted() : report.with(TAKEN_BACK);
        };
    }

    private static CountedReport.CountedContent content(ReportContent content) {
        return new CountedReport.CountedContent(
                content.receivedOn(),
                content.factsFrom(),
                text(content.channel()),
                content.facts() == null ? null : text(content.facts().municipality()),
                text(content.residence()),
                content.mainGround() == null ? null : text(content.mainGround().code()),
                texts(content.grounds().stream().map(Ground::code).toList()),
                text(content.domain()),
                text(content.expectation()));
    }
}
