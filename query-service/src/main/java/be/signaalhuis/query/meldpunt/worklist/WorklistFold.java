package be.signaalhuis.query.meldpunt.worklist;

import static be.signaalhuis.query.projection.Codes.text;
import static be.signaalhuis.query.projection.Codes.texts;

import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;

/** What each event of a report makes of its row. */
final class WorklistFold {

    private WorklistFold() {}

    static WorklistRow after(WorklistRow row, Recorded<DiscriminationReportEvent> recorded) {
        var version = recorded.sequence();
        return switch (recorded.event()) {
            case DiscriminationReportRegistered event -> registered(event, recorded);
            case DiscriminationReportCorrected event ->
                row.corrected(content(event.content()), event.outsideServiceArea(), version);
            case DiscriminationReportClosed event -> row.closed(event.closedOn(), texts(event.outcomes()), version);
            case DiscriminationReportReopened event -> row.now(ReportStatus.REOPENED, version);
            case DiscriminationReportWithdrawn event -> row.now(ReportStatus.WITHDRAWN, version);
        };
    }

    private static WorklistRow registered(
            DiscriminationReportRegistered event, Recorded<DiscriminationReportEvent> recorded) {
        return new WorklistRow(
                recorded.sequence(),
                recorded.recordedAt(),
                text(event.desk()),
                event.externalReference() == null
                        ? null
                        : event.externalReference().value(),
                ReportStatus.REGISTERED,
                content(event.content()),
                List.of(),
                null,
                event.outsideServiceArea());
    }

    private static WorklistRow.WorklistContent content(ReportContent content) {
        return new WorklistRow.WorklistContent(
                content.receivedOn(),
                content.factsFrom(),
                text(content.channel()),
                text(content.reporterRole()),
                content.facts() == null ? null : text(content.facts().municipality()),
                text(content.residence()),
                content.mainGround() == null ? null : text(content.mainGround().code()),
                texts(content.grounds().stream().map(Ground::code).toList()),
                text(content.domain()));
    }
}
