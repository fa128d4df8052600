package be.signaalhuis.query.signals.file;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.DuplicateTakenIn;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.Timeline;

/** How the events of a signal are told. */
final class SignalTimeline {

    private static final Changes<SignalContent> CHANGES = new Changes<SignalContent>()
            .field("observedOn", content -> content.observed().from())
            .field("observedUntil", content -> content.observed().until())
            .field("observedAs", content -> content.observed().as())
            .field("area", SignalContent::area)
            .field("neighbourhood", SignalContent::neighbourhood)
            .field("areaDivision", SignalContent::areaDivision)
            .field("subtype", SignalContent::subtype)
            .field("lifeDomain", SignalContent::lifeDomain)
            .field("policyDomain", SignalContent::policyDomain)
            .field("source", SignalContent::source)
            .field("certainty", SignalContent::certainty)
            .field("grading", SignalContent::grading)
            .field("sharing", SignalContent::sharing)
            .field("place", SignalContent::place)
            .field("summary", SignalContent::summary);

    static final Timeline<SignalEvent, SignalContent> OF =
            new Timeline<>(SignalTimeline::reason, SignalTimeline::content, CHANGES);

    private SignalTimeline() {}

    private static SignalContent content(SignalContent before, SignalEvent event) {
        return switch (event) {
            case LoggedSignal logged -> logged.content();
            case SignalCorrected corrected -> corrected.content();
            case SignalRegraded regraded -> regraded(before, regraded);
            default -> before;
        };
    }

    /** What a signal says once it is relied on more or less, or may go further or less far. */
    static SignalContent regraded(SignalContent before, SignalRegraded event) {
        return new SignalContent(
                before.observed(),
                before.area(),
                before.neighbourhood(),
                before.areaDivision(),
                before.subtype(),
                before.lifeDomain(),
                before.policyDomain(),
                before.source(),
                event.certainty(),
                event.grading(),
                event.sharing(),
                before.place(),
                before.summary(),
                before.namesOriginOrFaith());
    }

    private static Sealed<String> reason(SignalEvent event) {
        return switch (event) {
            case LoggedSignal logged -> null;
            case SignalNotRetained notRetained -> null;
            case SignalCorrected corrected -> corrected.reason();
            case SignalRegraded regraded -> regraded.reason();
            case SignalReviewed reviewed -> reviewed.note();
            case DuplicateTakenIn takenIn -> null;
            case SignalMerged merged -> merged.reason();
            case SignalRetracted retracted -> retracted.reason();
        };
    }
}
