package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportCorrected;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.events.meldpunt.DiscriminationReportWithdrawn;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.OtherParty;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.Timeline;
import java.util.function.Function;

/** How the events of a report are told. */
final class ReportTimeline {

    private static final Changes<ReportContent> CHANGES = new Changes<ReportContent>()
            .field("receivedOn", ReportContent::receivedOn)
            .field("channel", ReportContent::channel)
            .field("reporterRole", ReportContent::reporterRole)
            .field("reporter", ReportContent::reporter)
            .field("facts.municipality", facts(Facts::municipality))
            .field("facts.occurredFrom", facts(Facts::occurredFrom))
            .field("facts.occurredUntil", facts(Facts::occurredUntil))
            .field("facts.area", facts(Facts::area))
            .field("facts.place", facts(Facts::place))
            .field("facts.description", facts(Facts::description))
            .field("residence.municipality", ReportContent::residence)
            .field("mainGround", ReportContent::mainGround)
            .field("additionalGrounds", ReportContent::additionalGrounds)
            .field("domain", ReportContent::domain)
            .field("behaviour", ReportContent::behaviour)
            .field("expectation", ReportContent::expectation)
            .field("otherParty.kind", otherParty(OtherParty::kind))
            .field("otherParty.name", otherParty(OtherParty::name))
            .field("consents", ReportContent::consents);

    static final Timeline<DiscriminationReportEvent, ReportContent> OF =
            new Timeline<>(ReportTimeline::reason, ReportTimeline::content, CHANGES);

    private ReportTimeline() {}

    private static ReportContent content(ReportContent before, DiscriminationReportEvent event) {
        return switch (event) {
            case DiscriminationReportRegistered registered -> registered.content();
            case DiscriminationReportCorrected corrected -> corrected.content();
            default -> before;
        };
    }

    private static Sealed<String> reason(DiscriminationReportEvent event) {
        return switch (event) {
            case DiscriminationReportRegistered registered -> null;
            case DiscriminationReportCorrected corrected -> corrected.reason();
            case DiscriminationReportClosed closed -> closed.explanation();
            case DiscriminationReportReopened reopened -> reopened.reason();
            case DiscriminationReportWithdrawn withdrawn -> withdrawn.reason();
        };
    }

    private static Function<ReportContent, Object> facts(Function<Facts, Object> property) {
        return content -> content.facts() == null ? null : property.apply(content.facts());
    }

    private static Function<ReportContent, Object> otherParty(Function<OtherParty, Object> property) {
        return content -> content.otherParty() == null ? null : property.apply(content.otherParty());
    }
}
